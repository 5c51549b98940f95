-- When a rule is treated in another way, thousands of articles have other counts: what tells of one that an editor or the source
-- has just touched goes before them.
alter table callback add column patient boolean not null default false;
comment on column callback.patient is 'what nobody waits for: it is told after the rest, and not at all once something newer is to be told of the article';
create index callback_next on callback (source, patient, id) where given_up_at is null;
create index callback_patient on callback (article_id) where patient;
