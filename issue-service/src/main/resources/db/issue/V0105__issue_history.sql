-- What happened to each issue. Texts stay sealed and are opened when read; of erased ones only the names stay.
create table issue_history (
    tenant       text        not null,
    issue_id     text        not null,
    version      bigint      not null,
    event_type   text        not null,
    happened_at  timestamptz not null,
    recorded_at  timestamptz not null,
    actor        text        not null,
    actor_role   text        not null,
    on_behalf_of text,
    details      jsonb       not null,
    texts        jsonb       not null,
    primary key (issue_id, version)
);

-- Who may see it.
create table issue_history_subject (
    tenant    text   not null,
    issue_id  text   not null primary key,
    community text   not null,
    state     text   not null,
    agency    text,
    liaison   text,
    holders   text[] not null default '{}',
    filed_by  text   not null
);

select protect_tenant_table('issue_history');
select protect_tenant_table('issue_history_subject');
