-- Counts of progress_fact, kept with it by the database itself in the same transaction, so that reading figures costs the
-- same among few issues and among very many. agency is '' where none holds the issues; a row may have come down to zero.
create table progress_figure (
    tenant             text   not null,
    community          text   not null,
    month              text   not null,
    agency             text   not null,
    state              text   not null,
    issues             bigint not null,
    claims             bigint not null,
    refutations        bigint not null,
    reopenings         bigint not null,
    noted              bigint not null,
    verified           bigint not null,
    closed_without_fix bigint not null,
    primary key (tenant, community, month, agency, state)
);

select protect_tenant_table('progress_figure');

-- Adds the facts in the transition table moved, or takes them away where the argument is -1.
create function count_progress() returns trigger language plpgsql as $$
begin
    insert into progress_figure
    select m.tenant, m.community, m.month, coalesce(m.agency, ''), m.state,
           tg_argv[0]::int * count(*), tg_argv[0]::int * sum(m.claims), tg_argv[0]::int * sum(m.refutations),
           tg_argv[0]::int * sum(m.reopenings), tg_argv[0]::int * count(*) filter (where m.noted),
           tg_argv[0]::int * count(*) filter (where m.verified),
           tg_argv[0]::int * count(*) filter (where m.closed_without_fix)
    from moved m
    group by 1, 2, 3, 4, 5
    on conflict (tenant, community, month, agency, state) do update
    set issues = progress_figure.issues + excluded.issues,
        claims = progress_figure.claims + excluded.claims,
        refutations = progress_figure.refutations + excluded.refutations,
        reopenings = progress_figure.reopenings + excluded.reopenings,
        noted = progress_figure.noted + excluded.noted,
        verified = progress_figure.verified + excluded.verified,
        closed_without_fix = progress_figure.closed_without_fix + excluded.closed_without_fix;
    return null;
end
$$;

create function forget_progress() returns trigger language plpgsql as $$
begin
    truncate progress_figure;
    return null;
end
$$;

create trigger progress_comes after insert on progress_fact
    referencing new table as moved for each statement execute function count_progress('1');
create trigger progress_was after update on progress_fact
    referencing old table as moved for each statement execute function count_progress('-1');
create trigger progress_is after update on progress_fact
    referencing new table as moved for each statement execute function count_progress('1');
create trigger progress_goes after delete on progress_fact
    referencing old table as moved for each statement execute function count_progress('-1');
create trigger progress_forgotten after truncate on progress_fact
    for each statement execute function forget_progress();

insert into progress_figure
select tenant, community, month, coalesce(agency, ''), state, count(*), sum(claims), sum(refutations), sum(reopenings),
       count(*) filter (where noted), count(*) filter (where verified), count(*) filter (where closed_without_fix)
from progress_fact
group by 1, 2, 3, 4, 5;
