-- Communities whose reports of the same matter were merged into an issue: they hear what happens to it, and its public page
-- names them.
create table notice_duplicate (
    issue_id  text not null,
    duplicate text not null,
    tenant    text not null,
    community text not null,
    primary key (issue_id, duplicate)
);
select protect_tenant_table('notice_duplicate');

create table public_duplicate (
    issue_id  text not null,
    duplicate text not null,
    tenant    text not null,
    community text not null,
    primary key (issue_id, duplicate)
);
create index public_duplicate_of_community on public_duplicate (tenant, community);
select protect_tenant_table('public_duplicate');

alter table public_issue
    add column merged_into text,
    add column deferral_reason text,
    add column deferred_until timestamptz,
    add column reopened_at timestamptz,
    add column taken_back_at timestamptz,
    add column taken_back_kid text,
    add column taken_back_sealed text;
