-- Where counting anew goes on after a restart, or in another replica.
alter table rule_setting add column counted_to text not null default '';
comment on column rule_setting.counted_to is 'the last article_id whose counts follow the change; empty where none does yet';
