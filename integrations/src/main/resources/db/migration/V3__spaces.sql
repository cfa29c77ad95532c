-- What a request holds in AWS is a workspace or a role; a scope may be added to what another request holds.
alter table business_request rename column workspace_arn_key to anchor_key;
alter table business_request add column joined_request integer;
create index business_request_joined on business_request (joined_request);
