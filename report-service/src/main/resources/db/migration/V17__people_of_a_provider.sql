-- A provider's people are known by what it never gives to another: their names may change hands there.
alter table account
  add column issuer  text,
  add column subject text,
  add constraint account_bound check ((issuer is null) = (subject is null));
comment on column account.subject is 'who it is at the issuer; null for an account with a password';
create unique index account_by_subject on account (issuer, subject);
