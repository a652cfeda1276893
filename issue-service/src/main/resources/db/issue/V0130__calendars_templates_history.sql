alter table category
    add column questions jsonb not null default '[]',
    add column span_days integer,
    add column span_of   text;

create table calendar (
    tenant   text    not null,
    year     integer not null,
    holidays jsonb   not null,
    version  bigint  not null,
    primary key (tenant, year)
);

create table response_template (
    tenant  text    not null,
    code    text    not null,
    use_for text    not null,
    title   text    not null,
    text_th text    not null,
    text_en text,
    active  boolean not null,
    version bigint  not null,
    primary key (tenant, code)
);

-- What every entry of a register said at each of its versions, and who said so.
create table register_change (
    tenant      text        not null,
    register    text        not null,
    code        text        not null,
    version     bigint      not null,
    happened_at timestamptz not null,
    actor       text        not null,
    actor_role  text        not null,
    content     jsonb       not null,
    primary key (tenant, register, code, version)
);

select protect_tenant_table('calendar');
select protect_tenant_table('response_template');
select protect_tenant_table('register_change');
