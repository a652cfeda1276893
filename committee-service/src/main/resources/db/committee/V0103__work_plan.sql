-- The follow-up team's cases with their surveys and verdicts, from the own log. What is due or overdue is computed when
-- read. survey_visit.seq and verdict.seq are the sequence of the event in its case.
create table follow_up (
    tenant       text        not null,
    follow_up_id text        not null,
    number       text        not null,
    community    text        not null,
    agency       text        not null,
    liaison      text,
    opened_at    timestamptz not null,
    claim        int,
    claim_agency text,
    claimed_at   timestamptz,
    survey_due   timestamptz,
    surveyed_at  timestamptz,
    verdict      text,
    judged_at    timestamptz,
    version      bigint      not null,
    primary key (tenant, follow_up_id)
);

create table survey_visit (
    tenant       text        not null,
    follow_up_id text        not null,
    seq          bigint      not null,
    claim        int,
    members      text[]      not null,
    visited_at   timestamptz not null,
    finding      text,
    recorded_by  text        not null,
    primary key (tenant, follow_up_id, seq)
);

create table verdict (
    tenant       text        not null,
    follow_up_id text        not null,
    seq          bigint      not null,
    claim        int         not null,
    verdict      text        not null,
    fixed        int,
    total        int,
    finding      text,
    signed_by    text        not null,
    given_at     timestamptz not null,
    primary key (tenant, follow_up_id, seq)
);

select protect_tenant_table('follow_up');
select protect_tenant_table('survey_visit');
select protect_tenant_table('verdict');
