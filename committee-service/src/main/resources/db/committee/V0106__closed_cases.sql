-- Since when a case is closed because its issue was, or null.
alter table follow_up add column closed_at timestamptz;
