-- The register of municipalities is the list of the tenants and so belongs to none: every service of the installation
-- needs their names, and the reader asks for its own unless it is the operator's.
create table municipality (
    code            text   not null primary key,
    name_th         text   not null,
    name_en         text   not null,
    province_th     text   not null,
    time_zone       text   not null,
    lat             double precision,
    lon             double precision,
    version         bigint not null
);

grant select on municipality to "${reader}";

create table agency (
    tenant   text    not null,
    code     text    not null,
    name_th  text    not null,
    name_en  text    not null,
    external boolean not null,
    liaison  text,
    active   boolean not null,
    version  bigint  not null,
    primary key (tenant, code)
);

create table category (
    tenant   text    not null,
    code     text    not null,
    name_th  text    not null,
    name_en  text    not null,
    agency   text    not null,
    priority text    not null,
    active   boolean not null,
    version  bigint  not null,
    primary key (tenant, code)
);

create table service_level (
    tenant    text    not null,
    level     text    not null,
    days      integer not null,
    day_count text    not null,
    version   bigint  not null,
    primary key (tenant, level)
);

select protect_tenant_table('agency');
select protect_tenant_table('category');
select protect_tenant_table('service_level');
