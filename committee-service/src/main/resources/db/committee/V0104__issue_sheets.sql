-- What the team takes along to the site, copied from prachakhom.issue. A title of null was erased.
create table issue_sheet (
    tenant   text             not null,
    issue_id text             not null,
    category text             not null,
    state    text             not null,
    title    text,
    place    text,
    lat      double precision,
    lon      double precision,
    primary key (tenant, issue_id)
);

select protect_tenant_table('issue_sheet');
