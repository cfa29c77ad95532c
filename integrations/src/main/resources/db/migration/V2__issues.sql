-- The issues that stand for the tasks of a chain. Deleting a row loses nothing: the issue is found again by its label.
create table jira_issue (
    request_number   integer      not null,
    task_position    integer      not null,
    jira_id          varchar(40),                          -- null until it is known that the issue exists
    jira_key         varchar(255),
    attempted_at     timestamp(6) with time zone,          -- from then on it may exist although its id is unknown
    changelog_cursor bigint       not null default 0,      -- the last change that was taken in
    comment_cursor   bigint       not null default 0,      -- the last comment that was taken in
    updated_seen     varchar(40)  not null default '',     -- the issue's "updated" when it was last read, as Jira wrote it
    thread_linked    varchar(500) not null default '',     -- the address of the thread that the issue links to
    primary key (request_number, task_position),
    constraint jira_issue_id unique (jira_id)
);
