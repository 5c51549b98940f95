-- Every replica asks each second whose embargo has just ended; few articles ever have one.
create index article_embargoed_until on article (embargoed_until) where embargoed_until is not null;
