-- When an issue was last reopened: it is shown as done once more when it is decided again. Null for one that never was.
alter table issue_card add column reopened_at timestamptz;
