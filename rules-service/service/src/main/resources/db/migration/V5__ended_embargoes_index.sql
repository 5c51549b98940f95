drop index concurrently if exists article_hidden_until;
create index concurrently article_hidden_until on article (hidden_until) where hidden_until is not null;
