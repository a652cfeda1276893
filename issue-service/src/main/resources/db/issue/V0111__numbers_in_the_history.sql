-- The number under which people know an issue, to name it in the history of another one.
alter table issue_history_subject add column number text;

update issue_history_subject subject
set number = filed.details ->> 'number'
from issue_history filed
where filed.issue_id = subject.issue_id and filed.event_type = 'issue.filed';
