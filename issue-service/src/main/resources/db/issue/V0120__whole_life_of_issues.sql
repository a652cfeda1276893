-- The list follows the whole life of an issue: put off, merged, passed on, opened again, rated, spoken about.
alter table issue rename column holders to involved;
alter table issue
    add column deferral_reason  text,
    add column deferred_until   timestamptz,
    add column acknowledged_at  timestamptz,
    add column passed_on_to     text,
    add column merged_into      text,
    add column duplicates       text[]  not null default '{}',
    add column reopenings       integer not null default 0,
    add column reopened_at      timestamptz,
    add column contributors     text[]  not null default '{}',
    add column escalations      text[]  not null default '{}',
    add column ratings          jsonb   not null default '{}',
    add column comments         integer not null default 0,
    add column recurrence_of    text,
    add column answer_questions text[],
    add column answer_texts     text[],
    add column paper_reference  text,
    add column paper_raised_at  timestamptz;

create index issue_by_merged on issue (merged_into) where merged_into is not null;
create index issue_by_filing on issue (tenant, filed_at);

-- Rows of before know nothing of this: the log tells them anew, from its start, once the service is up.
truncate issue;
delete from dead_letter_entry where processing_group = 'issue-register';
delete from token_entry where processor_name = 'issue-register';
