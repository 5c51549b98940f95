-- Accounts are disabled and never removed: the audit trail names them.
alter table account
  add column disabled_at timestamptz,
  add column version     integer not null default 0;
comment on column account.version is 'rises with every change of roles and state';
