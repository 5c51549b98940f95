drop index concurrently if exists flag_by_pack;
create index concurrently flag_by_pack on flag (pack, article_id, revision) where pack is not null;
