-- What no two governed things of a kind may have at the same time; null if one has nothing of the sort.
alter table governed add column held varchar;
create unique index governed_held on governed (subject_kind, held);
