-- Which story an article belongs to. Null for what was remembered before stories had ids, until its next revision.
alter table article add column story uuid;
