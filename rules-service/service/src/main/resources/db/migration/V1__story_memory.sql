-- What the articles said, each in its newest revision, and the verdict on it.
create table article (
    id bigint generated always as identity primary key,
    article_id text not null unique,
    revision bigint not null,
    digest bytea not null,
    outlet text,
    story_time timestamptz not null,
    parsed bytea not null,
    remembered_at timestamptz not null,
    check_number bigint not null,
    checked_at timestamptz,
    outcome bytea,
    rests_on_story boolean not null,
    sent_check bigint not null
);

comment on column article.digest is 'SHA-256 of front matter, text and facts: tells a repeat from a change';
comment on column article.story_time is 'when it was published, else when it was accepted';
comment on column article.parsed is 'ParsedArticle as gzipped JSON, without the way back to the source';
comment on column article.check_number is 'of the last verdict; never falls, whatever the revision';
comment on column article.checked_at is 'null until the rules have fired over this revision';
comment on column article.outcome is 'what the last check came to, as gzipped JSON';
comment on column article.rests_on_story is 'whether a flag has evidence in another article';
comment on column article.sent_check is 'the last check that the broker has acknowledged';

-- The payloads are compressed already.
alter table article alter column parsed set storage external;
alter table article alter column outcome set storage external;

create index article_remembered_at on article (remembered_at);
create index article_unsent on article (checked_at) where sent_check < check_number;

-- The index by which an article's story is found: see StoryKeys for the keys, StoryMatcher for the share.
create table story_key (
    article bigint not null references article (id) on delete cascade,
    key text collate "C" not null,
    story_time timestamptz not null,
    share real not null
);

create index story_key_article on story_key (article);
create index story_key_newest on story_key (key, story_time desc) include (article, share);

-- Rows come and go with the articles; the look-up reads the index alone while the visibility map is fresh.
alter table story_key set (autovacuum_vacuum_insert_scale_factor = 0.05, autovacuum_vacuum_scale_factor = 0.05);
