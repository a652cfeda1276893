create table probe (
    stream uuid primary key,
    tenant text not null,
    seen bigint not null
);

select protect_tenant_table('probe');
