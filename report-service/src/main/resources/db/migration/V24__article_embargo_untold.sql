drop index concurrently if exists article_embargo_untold;
create index concurrently article_embargo_untold on article (embargoed_until) where embargo_told is distinct from embargoed_until;
