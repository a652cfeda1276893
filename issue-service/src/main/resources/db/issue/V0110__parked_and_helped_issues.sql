-- What an agency waits with, and what it helps with. Rows stay when an issue is decided: it may be opened again.
alter table agency_inbox
    add column deferred_until  timestamptz,
    add column deferral_reason text,
    add column contributors    text[] not null default '{}';

drop index agency_inbox_by_due;

create index agency_inbox_waiting on agency_inbox (tenant) where state in ('ASSIGNED', 'IN_PROGRESS', 'DEFERRED');
