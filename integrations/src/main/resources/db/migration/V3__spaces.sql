-- What a request holds in AWS is a workspace or a role; a scope may be added to what another request holds.
alter table business_request rename column workspace_arn_key to anchor_key;
alter table business_request add column joined_request integer;
create index business_request_joined on business_request (joined_request);

-- What is governed besides requests: one row a subject; content is the whole of it as JSON.
create table governed (
    subject_kind varchar(30) not null,
    subject_id   varchar(100) not null,
    version      bigint not null,
    content      varchar not null,
    primary key (subject_kind, subject_id)
);

-- Notices and images are about any subject, not about requests alone.
alter table notice add column subject_kind varchar(30) default 'REQUEST' not null;
alter table notice add column subject_id varchar(100) default '' not null;
update notice set subject_id = 'BR-' || request_number;
drop index notice_request;
alter table notice drop column request_number;
create index notice_subject on notice (subject_kind, subject_id, audience_kind);

alter table projection rename to projection_of_request;
create table projection (
    subject_kind varchar(30) not null,
    subject_id   varchar(100) not null,
    kind         varchar(30) not null,
    wanted       bigint not null,
    reached      bigint not null,
    lease_until  timestamp with time zone,
    fence        bigint not null,
    failures     integer not null,
    primary key (subject_kind, subject_id, kind)
);
insert into projection (subject_kind, subject_id, kind, wanted, reached, lease_until, fence, failures)
select 'REQUEST', 'BR-' || request_number, kind, wanted, reached, lease_until, fence, failures from projection_of_request;
drop table projection_of_request;
