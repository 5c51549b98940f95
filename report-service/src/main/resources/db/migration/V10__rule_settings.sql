-- What chiefs have switched off or lowered. A rule that is not here is as the catalogue has it.
create table rule_setting (
  rule       text primary key,
  treatment  text not null check (treatment in ('FULL', 'NOTICE', 'OFF')),
  version    integer not null check (version > 0),
  changed_by text not null,
  changed_at timestamptz not null,
  counted    boolean not null default false
);
comment on column rule_setting.counted is 'whether the counts and scores in the list of articles follow it already';

create index flag_by_rule on flag (rule, article_id, revision);
create index report_checked on report (checked_at);
create index decision_decided on decision (decided_at);
