-- What goes out next comes first in the inbox, whenever it was checked: no article is more urgent for having been unpublished
-- when it was checked.
update article set urgency = urgency - 1 where urgency in (3, 5, 7, 9);
