-- Each issue as it stood at the end of every day on which something of it was recorded.
create table issue_past (
    tenant   text  not null,
    issue_id text  not null,
    day      date  not null,
    row      jsonb not null,
    primary key (issue_id, day)
);
select protect_tenant_table('issue_past');
