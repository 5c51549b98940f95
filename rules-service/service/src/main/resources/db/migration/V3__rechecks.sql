-- Articles that are to be checked again, as others on their story may have changed what is to be said of them.
alter table article add column recheck boolean not null default false;

create index article_recheck on article (remembered_at) where recheck;
