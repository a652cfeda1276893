-- Names of agencies, categories (prachakhom.registry) and communities (prachakhom.meeting).
create table register_name (
    tenant   text not null,
    register text not null,
    code     text not null,
    name_th  text not null,
    name_en  text not null,
    primary key (tenant, register, code)
);

select protect_tenant_table('register_name');
