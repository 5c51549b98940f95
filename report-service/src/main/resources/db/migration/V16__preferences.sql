create table saved_view (
  id       bigint generated always as identity primary key,
  owner    text not null,
  name     text not null,
  query    text not null,
  shared   boolean not null,
  saved_at timestamptz not null,
  unique (owner, name)
);
comment on column saved_view.query is 'the filter as it stands in the address of the inbox';

create table key_choice (
  person      text primary key,
  switched_on boolean not null,
  chosen      jsonb not null
);
comment on column key_choice.chosen is 'the keys of the actions that do not have their usual one';
