-- When an article may be shown to others, while nobody on its story has been checked against it yet; null once they have.
alter table article add column hidden_until timestamptz;
