-- Rows stay when an issue is decided, so that it arrives again when it is opened again. Older ones were taken away: the log
-- tells them anew, from its start, once the service is up.
truncate agency_inbox;
delete from dead_letter_entry where processing_group = 'agency-inbox';
delete from token_entry where processor_name = 'agency-inbox';
