-- Who has opened the Home tab; shown is null as long as it has to be shown in any case.
create table home_tab (
    person_id varchar(64) primary key,
    opened_at timestamp with time zone not null,
    shown     varchar(64)
);
