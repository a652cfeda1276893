-- The register of communities (HH3); people read it in the order of a Thai dictionary.
create table community (
    tenant       text    not null,
    community_id text    not null,
    code         text    not null,
    name_th      text    not null,
    name_en      text    not null,
    active       boolean not null,
    version      bigint  not null,
    primary key (tenant, code)
);

create index community_in_thai_order on community (tenant, (name_th collate "th-x-icu"), code);

select protect_tenant_table('community');
