-- As docs/developing.md asks of an index on a table that can be large.
drop index concurrently if exists report.authority_name_later;
create index concurrently authority_name_later on report.authority_name (name);
