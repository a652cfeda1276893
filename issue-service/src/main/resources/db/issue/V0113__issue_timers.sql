-- When something is due on an issue next, and which event said so. A ring in vain is one after which it was still due.
create table issue_deadline (
    tenant     text        not null,
    issue_id   text        not null primary key,
    open       boolean     not null,
    next_at    timestamptz,
    cause      text        not null,
    vain_rings integer     not null
);

create index issue_deadline_open on issue_deadline (tenant) where open;

select protect_tenant_table('issue_deadline');

-- The timers themselves, in the shape that db-scheduler reads; they belong to no tenant, and their ids are those of issues.
create table scheduled_task (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);

create index scheduled_task_by_time on scheduled_task (execution_time);
create index scheduled_task_by_heartbeat on scheduled_task (last_heartbeat);
