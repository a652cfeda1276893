-- When what an entry of a register says was recorded: a past day is told by it. The log tells it from its start.
truncate register_change;
alter table register_change add column recorded_at timestamptz not null;
delete from dead_letter_entry where processing_group = 'register-history';
delete from token_entry where processor_name = 'register-history';
