-- What everyone may read. The issue, the cleared texts and the registers come by three ways and are joined when read.
create table public_issue (
    issue_id          text primary key,
    tenant            text        not null,
    number            text        not null,
    kind              text        not null,
    community         text        not null,
    category          text        not null,
    agency            text,
    state             text        not null,
    outcome           text,
    meeting_id        text,
    lat               double precision,
    lon               double precision,
    filed_at          timestamptz not null,
    assigned_at       timestamptz,
    claimed_at        timestamptz,
    decided_at        timestamptz,
    published_at      timestamptz,
    corrected_at      timestamptz,
    published_version integer,
    sort_key          text
);
create unique index public_issue_number on public_issue (tenant, number);
create index public_issue_published on public_issue (tenant, sort_key desc) where published_version is not null;
select protect_tenant_table('public_issue');

create table public_text (
    issue_id     text    not null,
    text_version integer not null,
    tenant       text    not null,
    title        text,
    text         text,
    erased       boolean not null default false,
    primary key (issue_id, text_version)
);
select protect_tenant_table('public_text');

create table public_name (
    tenant  text not null,
    kind    text not null,
    code    text not null,
    name_th text not null,
    name_en text not null,
    primary key (tenant, kind, code)
);
select protect_tenant_table('public_name');

create table public_meeting (
    meeting_id  text primary key,
    tenant      text        not null,
    kind        text        not null,
    number      integer     not null,
    fiscal_year integer     not null,
    starts_at   timestamptz not null
);
select protect_tenant_table('public_meeting');
