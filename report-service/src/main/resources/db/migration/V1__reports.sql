-- The newest state of every article, one row each: what the list of reports shows and is sorted by.
create table article (
  article_id      text primary key,
  status          text not null check (status in ('RECEIVED', 'CHECKED', 'WITHDRAWN', 'FAILED')),
  revision        bigint,
  headline        text not null,
  byline          text,
  outlet          text,
  url             text,
  published_at    timestamptz,
  accepted_at     timestamptz not null,
  checked_at      timestamptz,
  not_checked     text,
  score           integer check (score between 0 and 100),
  errors          integer not null default 0,
  warnings        integer not null default 0,
  notices         integer not null default 0,
  failed_revision bigint,
  failed_at       timestamptz,
  failure         text
);
create index article_newest on article (accepted_at desc, article_id desc);
create index article_by_outlet on article (outlet, accepted_at desc, article_id desc);

-- Every revision's report, the older ones kept.
create table report (
  article_id   text not null references article,
  revision     bigint not null,
  check_no     bigint not null,
  headline     text not null,
  byline       text,
  outlet       text,
  url          text,
  language     text,
  published_at timestamptz,
  accepted_at  timestamptz not null,
  checked_at   timestamptz not null,
  body         text not null,
  blocks       jsonb not null,
  not_checked  text,
  primary key (article_id, revision)
);

-- The flags of a report. The fingerprint is what a later revision finds the same flag by.
create table flag (
  article_id   text not null,
  revision     bigint not null,
  fingerprint  text not null,
  position     integer not null,
  rule         text not null,
  category     text not null,
  kind         text,
  severity     text not null,
  confidence   double precision not null,
  start_offset integer not null,
  end_offset   integer not null,
  quote        text not null,
  title        text,
  message      text,
  detail       jsonb not null,
  primary key (article_id, revision, fingerprint),
  foreign key (article_id, revision) references report
);

-- Messages that a service could not handle, as they came, so that they can be shown and sent again.
create table dead_letter (
  id             bigint generated always as identity primary key,
  topic          text not null,
  partition_no   integer not null,
  record_offset  bigint not null,
  failed_topic   text not null,
  article_id     text,
  revision       bigint,
  reason         text not null,
  headers        jsonb not null,
  payload        bytea,
  failed_at      timestamptz not null,
  unique (topic, partition_no, record_offset)
);
create index dead_letter_newest on dead_letter (failed_at desc, id desc);

-- Who may sign in.
create table account (
  name          text primary key,
  password_hash text not null,
  roles         jsonb not null,
  created_at    timestamptz not null
);
