-- What filing needs to know of communities and meetings, copied from prachakhom.meeting.
create table community_copy (
    tenant    text    not null,
    community text    not null,
    active    boolean not null,
    primary key (tenant, community)
);

create table meeting_copy (
    tenant     text    not null,
    meeting_id text    not null primary key,
    opened     boolean not null,
    closed     boolean not null
);

select protect_tenant_table('community_copy');
select protect_tenant_table('meeting_copy');
