-- When Slack last said that a role has changed: a reading that was begun before counts for nothing.
alter table roles_reading add column changed_at timestamp with time zone default timestamp with time zone '1970-01-01 00:00:00Z' not null;

-- A reply in a thread is known by the message that the thread hangs under.
create index message_posted_as on message (posted_as);

-- Who may break the glass.
alter table roles_reading add column break_glass varchar default '[]' not null;
