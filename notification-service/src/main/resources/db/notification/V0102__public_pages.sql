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
    search_text  text    not null,
    erased       boolean not null default false,
    primary key (issue_id, text_version)
);
create index public_text_search on public_text using gin (search_text gin_trgm_ops);
select protect_tenant_table('public_text');

-- The cleared texts of the request's municipality that hold every word; the first pattern is the one that narrows the most.
-- As the owner, and therefore with the tenant named here: beneath row-level security PostgreSQL uses no index for LIKE,
-- because LIKE is not known to keep to itself what it sees.
create function public_texts_with(narrowest text, every text[]) returns table (issue_id text, text_version integer)
language sql stable security definer set search_path from current as $$
  select t.issue_id, t.text_version from public_text t
  where t.tenant = current_setting('prachakhom.tenant', true) and t.search_text like narrowest
    and t.search_text like all (every)
$$;

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
