-- CMSs were not told of these, and it is too late to.
update article set embargo_told = embargoed_until where embargoed_until <= now();
