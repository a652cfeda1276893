-- What publishers work on: the issue as it is told on Kafka, and our own publication, joined when read. The finding stays
-- sealed and is opened when read, because its erasure does not come with the issue.
create table publication_issue (
    issue_id          text primary key,
    tenant            text    not null,
    number            text    not null,
    kind              text    not null,
    community         text    not null,
    category          text    not null,
    agency            text,
    state             text    not null,
    outcome           text,
    decision          integer not null default 0,
    decided_at        timestamptz,
    title             text,
    description       text,
    finding_kid       text,
    finding_sealed    text,
    erased            boolean not null default false,
    published_version integer,
    published_at      timestamptz,
    refused_decision  integer,
    refused_version   integer,
    refused_rule      text
);
create index publication_issue_decided on publication_issue (tenant, issue_id) where decision > 0;
select protect_tenant_table('publication_issue');

create table publication (
    publication_id     text primary key,
    tenant             text    not null,
    version            bigint  not null,
    text_version       integer not null default 0,
    title              text,
    text               text,
    erased             boolean not null default false,
    cleared_at         timestamptz,
    requested_decision integer,
    requested_version  integer,
    requested_at       timestamptz
);
select protect_tenant_table('publication');
