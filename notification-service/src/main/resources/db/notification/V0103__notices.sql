-- What the policy has to remember of an issue to know whom to tell.
create table notice_issue (
    issue_id  text primary key,
    tenant    text not null,
    number    text not null,
    community text not null,
    agency    text,
    liaison   text
);
select protect_tenant_table('notice_issue');

create table notice (
    notice_id   text primary key,
    tenant      text        not null,
    audience    text        not null,
    subject     text        not null,
    issue_id    text        not null,
    number      text        not null,
    cause       text        not null,
    happened_at timestamptz not null,
    owed_at     timestamptz not null,
    sort_key    text        not null
);
create index notice_mine on notice (tenant, audience, sort_key desc);
select protect_tenant_table('notice');
