-- Whether an issue was kept on paper before. Cards of before know nothing of it: their topic is read anew, from its start,
-- once the service is up.
truncate issue_card;
alter table issue_card add column from_paper boolean not null default false;
delete from dead_letter_entry where processing_group = 'issue-cards';
delete from token_entry where processor_name = 'issue-cards';
