-- Lists go on from the newest by the moment of filing: the id of what was kept on paper says nothing of its time.
drop index issue_newest;
drop index issue_by_community;
drop index issue_by_agency;
drop index issue_by_filing;
create index issue_newest on issue (tenant, filed_at desc, issue_id desc);
create index issue_by_community on issue (tenant, community, filed_at desc, issue_id desc);
create index issue_by_agency on issue (tenant, agency, filed_at desc, issue_id desc);
-- In the order of a Thai dictionary.
create index issue_by_title on issue (tenant, title collate "th-x-icu", issue_id) where title is not null;

-- The week of the filing stands in the index of words, so that a word of which very many issues tell is looked up among
-- the newest weeks first.
alter table issue_search add column filed_at timestamptz not null default now();
update issue_search s set filed_at = i.filed_at from issue i where i.issue_id = s.issue_id;
alter table issue_search
    add column filed_week timestamptz not null
        generated always as (date_bin('7 days', filed_at, timestamptz '2020-01-06 00:00:00+00')) stored;
drop index issue_search_newest;
create index issue_search_newest on issue_search (tenant, filed_at desc, issue_id desc);
drop index issue_search_words;
create index issue_search_words
    on issue_search using gin (tenant, community, involved, filed_week, search_text gin_trgm_ops);

create or replace view issue_text with (security_invoker = false) as
  select issue_id, running, fiscal_year, community, filed_by, involved, state, search_text, filed_week
  from issue_search
  where tenant = current_setting('prachakhom.tenant', true);
