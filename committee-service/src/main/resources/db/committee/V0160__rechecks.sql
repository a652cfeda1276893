-- Confirmed fixes that are looked at again, drawn when the verdict was given; passed is null until somebody was there.
-- A processor of its own writes them, which reads the log from its start: verdicts of before have their lot too.
create table recheck (
    tenant       text not null,
    follow_up_id text not null,
    claim        int  not null,
    passed       boolean,
    finding      text,
    recorded_by  text,
    recorded_at  timestamptz,
    primary key (tenant, follow_up_id, claim)
);

select protect_tenant_table('recheck');
