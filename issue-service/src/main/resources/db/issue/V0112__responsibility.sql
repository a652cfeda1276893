-- The clock of each issue as a whole, which nothing sets back.
create table issue_responsibility (
    tenant   text        not null,
    issue_id text        not null primary key,
    version  bigint      not null,
    state    text        not null,
    filed_at timestamptz not null,
    ended_at timestamptz
);

-- Who held it when: an agency, or the secretary's desk where there is none. Named by the version that began it.
create table responsibility_turn (
    tenant     text        not null,
    issue_id   text        not null,
    version    bigint      not null,
    agency     text,
    liaison    text,
    came       text        not null,
    by_subject text        not null,
    by_role    text        not null,
    from_at    timestamptz not null,
    until_at   timestamptz,
    primary key (issue_id, version)
);

-- When the holder could only wait.
create table responsibility_pause (
    tenant      text        not null,
    issue_id    text        not null,
    version     bigint      not null,
    turn        bigint      not null,
    waiting_for text        not null,
    from_at     timestamptz not null,
    until_at    timestamptz,
    primary key (issue_id, version)
);

-- Which of its times ran out.
create table responsibility_escalation (
    tenant     text        not null,
    issue_id   text        not null,
    version    bigint      not null,
    level      text        not null,
    clock      integer     not null,
    agency     text,
    due        timestamptz not null,
    reached_at timestamptz not null,
    primary key (issue_id, version)
);

select protect_tenant_table('issue_responsibility');
select protect_tenant_table('responsibility_turn');
select protect_tenant_table('responsibility_pause');
select protect_tenant_table('responsibility_escalation');
