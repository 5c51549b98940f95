-- The audit trail is read by who did something, and by rule.
create index audit_by_actor on audit (actor, id);
create index audit_by_rule on audit (rule, id) where rule is not null;
