-- One row an issue, kept up by each of its events; figures are counted from it when read, so that they cannot drift.
-- month is that of filing, by recorded time in Bangkok. claimed, verified and closed without a fix stay apart.
create table progress_fact (
    tenant             text    not null,
    issue_id           text    not null,
    community          text    not null,
    month              text    not null,
    agency             text,
    state              text    not null,
    claims             int     not null,
    refutations        int     not null,
    verified           boolean not null,
    closed_without_fix boolean not null,
    primary key (tenant, issue_id)
);

select protect_tenant_table('progress_fact');
