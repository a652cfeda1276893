-- The list of issues, and one issue. A text is null once erased.
create table issue (
    tenant                 text        not null,
    issue_id               text        not null primary key,
    version                bigint      not null,
    number                 text        not null,
    kind                   text        not null,
    community              text        not null,
    category               text        not null,
    priority               text        not null,
    meeting_id             text,
    recorded_after_closing boolean     not null,
    title                  text,
    description            text,
    has_place              boolean     not null,
    has_place_words        boolean     not null,
    place_words            text,
    lat                    double precision,
    lon                    double precision,
    filed_by               text        not null,
    filed_for              text,
    filed_at               timestamptz not null,
    state                  text        not null,
    agency                 text,
    liaison                text,
    holders                text[]      not null default '{}',
    due                    timestamptz,
    assigned_at            timestamptz,
    claimed_at             timestamptz,
    verified_at            timestamptz,
    published_at           timestamptz,
    claims                 integer     not null default 0,
    refutations            integer     not null default 0,
    decision               integer     not null default 0,
    outcome                text
);

-- Ids are ordered by time: a list from the newest on.
create index issue_newest on issue (tenant, issue_id desc);
create index issue_by_community on issue (tenant, community, issue_id desc);
create index issue_by_agency on issue (tenant, agency, issue_id desc);
create index issue_by_due on issue (tenant, due) where state in ('ASSIGNED', 'IN_PROGRESS', 'CLAIMED');

select protect_tenant_table('issue');
