-- Why an issue is closed without a fix; the secretary's explanation is for those who write the public text.
alter table publication_issue add column decline_reason text, add column note text;
alter table public_issue add column decline_reason text;
