-- The names that the newsroom has settled. What is not sent is on its way to rules-service; a removed name stays until then.
create table authority_name (
  id          uuid primary key,
  kind        text not null check (kind in ('PERSON', 'PLACE', 'ORGANISATION')),
  identity    text not null,
  name        text not null,
  aliases     jsonb not null,
  role        text,
  native_form text,
  changed_by  text not null,
  changed_at  timestamptz not null,
  removed     boolean not null default false,
  sent        boolean not null default false,
  unique (identity, kind)
);
comment on column authority_name.identity is 'the name in lower case: spellings that differ in case alone are one entry';
create index authority_name_unsent on authority_name (changed_at) where not sent;
