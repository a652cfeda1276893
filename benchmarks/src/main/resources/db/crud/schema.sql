create sequence if not exists issue_number;

create table if not exists issue (
    id          uuid        not null primary key,
    tenant      text        not null,
    number      text        not null unique,
    kind        text        not null,
    community   text        not null,
    category    text        not null,
    priority    text        not null,
    state       text        not null,
    agency      text,
    filed_by    text        not null,
    filed_at    timestamptz not null,
    title       text        not null,
    description text        not null,
    version     bigint      not null
);

create index if not exists issue_of_filer on issue (tenant, filed_by, filed_at desc);
create index if not exists issue_of_community on issue (tenant, community, filed_at desc);
create index if not exists issue_of_state on issue (tenant, state, filed_at desc);

create table if not exists issue_comment (
    id       uuid        not null primary key,
    issue    uuid        not null references issue (id),
    version  bigint      not null,
    by_whom  text        not null,
    text     text        not null,
    made_at  timestamptz not null,
    unique (issue, version)
);
