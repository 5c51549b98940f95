-- What tells two chiefs who change one name at once apart: the second is shown the first one's change.
alter table authority_name
  add column version integer not null default 1 check (version > 0);
comment on column authority_name.version is 'rises with every change';
