-- Names of municipalities, agencies and categories, copied from prachakhom.registry.
create table registry_copy (
    tenant   text not null,
    register text not null,
    code     text not null,
    name_th  text not null,
    name_en  text not null,
    primary key (tenant, register, code)
);

select protect_tenant_table('registry_copy');
