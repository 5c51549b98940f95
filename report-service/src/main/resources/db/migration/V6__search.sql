-- The words of every report, for the full-text search. Without a language's rules: names stay what they are, and a search
-- finds words by their beginning. A vector holds 1 MiB at most, hence the limit; few articles are longer.
alter table report
  add column words tsvector generated always as (
    to_tsvector('simple'::regconfig,
      left(coalesce(headline, '') || ' ' || coalesce(byline, '') || ' ' || coalesce(outlet, '') || ' ' || body, 150000))
  ) stored;
create index report_words on report using gin (words);
