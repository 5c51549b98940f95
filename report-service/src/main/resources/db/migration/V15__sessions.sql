-- Sessions end here, and so for every replica at once.
create table sign_in_session (
  digest    text primary key,
  account   text not null references account (name) on delete cascade,
  opened_at timestamptz not null,
  seen_at   timestamptz not null
);
comment on column sign_in_session.digest is 'what the token in the browser''s cookie comes to under the key of the configuration';
create index sign_in_session_by_account on sign_in_session (account);
create index sign_in_session_by_seen_at on sign_in_session (seen_at);

alter table account alter column password_hash drop not null;
comment on column account.password_hash is 'null where an OpenID provider signs the person in';
