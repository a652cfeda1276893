-- What the policies of the follow-up cases remember of each issue, from prachakhom.issue.
create table case_subject (
    tenant    text    not null,
    issue_id  text    not null,
    number    text    not null,
    community text    not null,
    category  text    not null,
    assigned  boolean not null,
    primary key (tenant, issue_id)
);

select protect_tenant_table('case_subject');
