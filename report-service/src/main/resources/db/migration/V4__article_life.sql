-- What becomes of an article after its first revision: embargoed, rewritten, withdrawn.
alter table article
  add column embargoed_until    timestamptz,
  add column withdrawn_revision bigint,
  add column withdrawn_check    bigint,
  add column withdrawn_at       timestamptz;
alter table report
  add column evolved_from text;
comment on column article.embargoed_until is 'until then only those who may see embargoed articles may see anything of it';
comment on column article.withdrawn_revision is 'the revision that took the article back; its reports are kept for audit';
comment on column report.evolved_from is 'article_id of the article that it was rewritten from, which may not be known here';
