-- What issues are found by: title, description and place in the spelling in which they are searched, null once erased, and
-- how an issue is called aloud ("number 123", or "123 of 2569"). Beside the list, so that the index of words is not written
-- again whenever an issue takes a step, and its rows are few pages.
create table issue_search (
    tenant      text   not null,
    issue_id    text   not null primary key,
    number      text   not null,
    running     bigint  generated always as (cast(substring(number from '[0-9]{1,18}$') as bigint)) stored,
    fiscal_year integer generated always as (cast(substring(number from '-([0-9]{4})-[0-9]+$') as integer)) stored,
    community   text   not null,
    filed_by    text   not null,
    involved    text[] not null,
    state       text   not null,
    search_text text
);
create index issue_search_newest on issue_search (tenant, issue_id desc);
create index issue_search_running on issue_search (tenant, running);
create index issue_search_filer on issue_search (tenant, filed_by);
-- With municipality, community and agencies in the index of words, nobody waits for the words of others.
create extension if not exists btree_gin;
create index issue_search_words on issue_search using gin (tenant, community, involved, search_text gin_trgm_ops);
select protect_tenant_table('issue_search');

-- The same for the request's municipality. As the owner, and therefore with the tenant named here: beneath row-level
-- security PostgreSQL uses no index for LIKE, because LIKE is not known to keep to itself what it sees. What is found is
-- read from the guarded list.
create view issue_text with (security_invoker = false) as
  select issue_id, running, fiscal_year, community, filed_by, involved, state, search_text
  from issue_search
  where tenant = current_setting('prachakhom.tenant', true);
grant select on issue_text to "${reader}";
