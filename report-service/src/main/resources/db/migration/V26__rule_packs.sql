-- The newsroom's own rule packs, as rules-service told of them last.
create table rule_pack (
  folder   text primary key,
  place    integer not null,
  title    text,
  edition  jsonb,
  key      text,
  phrases  integer not null,
  rules    integer not null,
  problems jsonb not null,
  read_at  timestamptz not null
);
comment on column rule_pack.edition is 'null while what is in the folder can not be read';
comment on column rule_pack.key is 'of the edition, by which rule_setting tells whether it is switched on';

-- Which packs looked at a report's article, and the edition that a flag is from; null for rules that ship with Copydesk.
alter table report add column packs jsonb;
alter table flag add column pack text;
