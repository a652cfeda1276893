-- Since when an issue is closed without a fix, and why.
alter table issue add column declined_at timestamptz, add column decline_reason text;
