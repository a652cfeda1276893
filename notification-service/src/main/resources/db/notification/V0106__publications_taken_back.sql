-- What is public of an issue, and what was taken back; the publisher's reason is kept with our own publication.
alter table publication_issue
    add column published_decision integer,
    add column taken_back_version integer,
    add column taken_back_at timestamptz;
alter table publication
    add column take_back_at timestamptz,
    add column take_back_reason text;
