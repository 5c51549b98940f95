-- How the sources of articles are doing, as ingest-service told it last.
create table source (
  id               text primary key,
  kind             text,
  outlet           text,
  last_push_at     timestamptz,
  last_accepted_at timestamptz,
  last_refused_at  timestamptz,
  accepted         bigint not null,
  withdrawn        bigint not null,
  repeated         bigint not null,
  not_checked      bigint not null,
  refused          jsonb not null
);
