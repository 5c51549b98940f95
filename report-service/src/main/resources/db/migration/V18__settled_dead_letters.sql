-- What became of a dead letter; empty in all three while it waits for someone to deal with it.
alter table dead_letter
  add column settled_at  timestamptz,
  add column settled_by  text,
  add column settled_how text check (settled_how in ('REPLAYED', 'DISCARDED')),
  add constraint dead_letter_settled
    check ((settled_at is null) = (settled_how is null) and (settled_at is null) = (settled_by is null));
create index dead_letter_waiting on dead_letter (id desc) where settled_at is null;
