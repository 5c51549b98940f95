drop index concurrently if exists article_going_out;
create index concurrently article_going_out on article (coalesce(embargoed_until, published_at));
