-- Who may read everything, and do nothing by it.
alter table roles_reading add column auditors varchar default '[]' not null;
