-- A case also opens when its issue was closed before any agency held it, and somebody asks to reopen it.
alter table case_subject rename column assigned to has_case;
alter table follow_up alter column agency drop not null;

-- Agencies that help with an issue and therefore do not judge it, from prachakhom.issue.
create table case_contributor (
    tenant   text not null,
    issue_id text not null,
    agency   text not null,
    primary key (tenant, issue_id, agency)
);

-- Requests to reopen, from prachakhom.issue; answered once the issue has refused or gone on. A reason of null was erased.
create table reopen_request (
    tenant       text        not null,
    issue_id     text        not null,
    request      int         not null,
    decision     int         not null,
    community    text        not null,
    reason       text,
    requested_at timestamptz not null,
    answered     boolean     not null,
    primary key (tenant, issue_id, request)
);

-- What the team answered, from the own log; joined with the requests when read.
create table reopen_decision (
    tenant       text        not null,
    follow_up_id text        not null,
    request      int         not null,
    granted      boolean     not null,
    reason       text,
    decided_by   text        not null,
    decided_at   timestamptz not null,
    primary key (tenant, follow_up_id, request)
);

select protect_tenant_table('case_contributor');
select protect_tenant_table('reopen_request');
select protect_tenant_table('reopen_decision');
