-- Praise that was passed on, and how often an issue was reopened: what was decided before then counts no more.
alter table progress_fact
    add column noted boolean not null default false,
    add column reopenings int not null default 0;
