-- When an embargo ends nothing is stored that would tell a CMS of it: one replica notes here that it has done so.
alter table article add column embargo_told timestamptz;
comment on column article.embargo_told is 'the embargo whose end its CMS was told of; unequal to embargoed_until until then';
