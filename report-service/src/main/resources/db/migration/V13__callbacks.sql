-- What a source's CMS is yet to be told, written with the report or the decision that it tells of. What was taken is
-- deleted; what was given up stays for operations.
create table callback (
  id          bigint generated always as identity primary key,
  message_id  text not null unique,
  source      text not null,
  article_id  text not null references article,
  body        text not null,
  due_at      timestamptz not null,
  tries       integer not null default 0,
  failure     text,
  given_up_at timestamptz
);
comment on column callback.message_id is 'the same for every try';
create index callback_due on callback (source, due_at) where given_up_at is null;
create index callback_given_up on callback (given_up_at desc, id desc) where given_up_at is not null;
