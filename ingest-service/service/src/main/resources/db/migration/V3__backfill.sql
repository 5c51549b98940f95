create table backfill_run (
    id bigint generated always as identity primary key,
    source text not null,
    state text not null check (state in ('running', 'done', 'cancelled', 'failed')),
    since timestamptz not null,
    started_at timestamptz not null default now(),
    ended_at timestamptz,
    cursor_after timestamptz not null,
    cursor_page int not null default 1,
    page_size int not null,
    handled bigint[] not null default '{}',
    posts bigint,
    submitted bigint not null default 0,
    known bigint not null default 0,
    refused bigint not null default 0,
    failures int not null default 0,
    problem text,
    due_at timestamptz not null default now(),
    lease_owner uuid,
    lease_until timestamptz
);

create unique index backfill_run_one_at_a_time on backfill_run (source) where state = 'running';
create index backfill_run_newest on backfill_run (source, id desc);

comment on table backfill_run is 'Pulls of posts from the sources'' own sites, and how far each has come';
comment on column backfill_run.cursor_after is 'The next request lists posts that were changed after this time';
comment on column backfill_run.handled is 'Ids of posts that the next page shows again';
comment on column backfill_run.due_at is 'The next request is made no earlier';
comment on column backfill_run.lease_owner is 'The replica that makes a request at the moment';
comment on column backfill_run.lease_until is 'When that replica counts as gone';

create table backfill_page (
    source text not null,
    address text not null,
    run_id bigint not null references backfill_run (id),
    etag text,
    last_modified text,
    newest timestamptz not null,
    is_last boolean not null,
    primary key (source, address)
);

comment on table backfill_page is 'Pages of posts that a site can be asked about with "only if changed since"';
comment on column backfill_page.newest is 'When the page''s last post was changed';
comment on column backfill_page.is_last is 'Whether it was the last page of its list';
