-- Two sessions of one person may bring tokens of different age: the newest says which roles they have.
alter table account add column roles_as_of timestamptz;
comment on column account.roles_as_of is 'when the newest token of a provider was issued that told the roles';
comment on column account.password_hash is 'null where nobody ever gave the account a password; rests where an OpenID provider signs people in';
comment on column account.subject is 'who it is at the issuer; null while it belongs to nobody of a provider';
