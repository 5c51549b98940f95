-- What editors decided on flags. The fingerprint carries a decision over to every revision that still has the flag. A
-- decision that was taken back stays as OPEN, so that its version goes on rising.
create table decision (
  article_id  text not null references article,
  fingerprint text not null,
  version     integer not null check (version > 0),
  status      text not null check (status in ('OPEN', 'ACCEPTED', 'DISMISSED')),
  reason      text check (reason in ('NOT_AN_ERROR', 'QUOTED_AS_SAID', 'HOUSE_STYLE', 'SOURCE_KNOWN', 'WILL_NOT_FIX')),
  comment     text,
  decided_by  text not null,
  decided_at  timestamptz not null,
  revision    bigint not null,
  primary key (article_id, fingerprint),
  check ((status = 'DISMISSED') = (reason is not null))
);
comment on column decision.revision is 'the newest revision when it was decided';

-- What editors said to each other about a flag.
create table remark (
  id          bigint generated always as identity primary key,
  article_id  text not null references article,
  fingerprint text not null,
  author      text not null,
  written_at  timestamptz not null,
  words       text not null
);
create index remark_on_article on remark (article_id, id);

-- Everything that anyone decided, for ever.
create table audit (
  id          bigint generated always as identity primary key,
  happened_at timestamptz not null,
  actor       text not null,
  action      text not null,
  article_id  text,
  revision    bigint,
  fingerprint text,
  rule        text,
  detail      jsonb not null
);
create index audit_of_article on audit (article_id, id);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'The audit trail is only ever added to';
end
$$;
create trigger audit_is_kept before update or delete or truncate on audit
  for each statement execute function refuse_change();

-- How far the review of an article is. Urgency puts what needs an eye first: 0 where nothing is left to do.
alter table article
  add column review        text not null default 'NEW' check (review in ('NEW', 'IN_REVIEW', 'DONE')),
  add column assignee      text,
  add column open_errors   integer not null default 0,
  add column open_warnings integer not null default 0,
  add column urgency       integer not null default 0,
  add column desk_version  integer not null default 0;
comment on column article.desk_version is 'rises with everything that is decided, said or assigned';
update article
  set open_errors = errors,
      open_warnings = warnings,
      urgency = case when status = 'WITHDRAWN' then 0
                     when errors > 0 then 8
                     when warnings > 0 then 6
                     when status = 'FAILED' then 4
                     else 2 end;
create index article_urgent on article (urgency desc, accepted_at desc, article_id desc);
create index article_assigned on article (assignee, urgency desc) where assignee is not null;
