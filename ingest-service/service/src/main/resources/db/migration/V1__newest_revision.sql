create table newest_revision (
    article_id text primary key,
    revision bigint not null,
    content_hash bytea not null,
    parsed_at timestamptz not null
);

comment on table newest_revision is 'The newest revision of each article that was parsed and handed on';
comment on column newest_revision.content_hash is 'SHA-256 of what the source sent, to know a repeat from a change';
