-- What each article tells on its story, of its newest revision; the stories are put together from it when somebody looks.
create table story_article (
  article_id text primary key references article,
  story      text not null,
  revision   bigint not null,
  check_no   bigint not null,
  told       jsonb not null
);
create index story_article_by_story on story_article (story);
comment on column story_article.story is 'id of the story as rules-service gave it';
comment on column story_article.told is 'Told of contracts: figures, names and quotations';
