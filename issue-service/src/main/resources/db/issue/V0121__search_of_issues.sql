-- Title, description and place in the spelling in which they are searched; null once erased.
alter table issue add column search_text text;

-- With the municipality in the index, a search in a small one costs what it costs in a small database.
create extension if not exists btree_gin;
create index issue_search on issue using gin (tenant, search_text gin_trgm_ops);
create index issue_by_involved on issue using gin (tenant, involved);

-- What a search needs of the issues of the request's municipality. As the owner, and therefore with the tenant named here:
-- beneath row-level security PostgreSQL uses no index for LIKE, because LIKE is not known to keep to itself what it sees.
-- What is found is read from the guarded table itself.
create view issue_text with (security_invoker = false) as
  select issue_id, running, fiscal_year, search_text, community, filed_by, involved, state
  from issue
  where tenant = current_setting('prachakhom.tenant', true);
grant select on issue_text to "${reader}";
