-- The photos of each issue, in the order of its facts. Captions stay sealed and are opened when read.
create table issue_photo (
    tenant       text        not null,
    issue_id     text        not null,
    version      bigint      not null,
    place        int         not null,
    photo        text        not null,
    event_type   text        not null,
    happened_at  timestamptz not null,
    actor        text        not null,
    actor_role   text        not null,
    on_behalf_of text,
    caption      jsonb,
    erased       boolean     not null default false,
    primary key (issue_id, version, place)
);

create index issue_photo_photo on issue_photo (tenant, photo) where not erased;

select protect_tenant_table('issue_photo');
