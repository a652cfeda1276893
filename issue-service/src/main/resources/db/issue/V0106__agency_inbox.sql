-- What each agency has to work on: a row is there while the issue is assigned or at work.
create table agency_inbox (
    tenant      text        not null,
    issue_id    text        not null primary key,
    version     bigint      not null,
    number      text        not null,
    community   text        not null,
    category    text        not null,
    priority    text        not null,
    title       text,
    state       text        not null,
    agency      text,
    liaison     text,
    assigned_at timestamptz,
    due         timestamptz
);

create index agency_inbox_by_due on agency_inbox (tenant, agency, due, issue_id);

select protect_tenant_table('agency_inbox');
