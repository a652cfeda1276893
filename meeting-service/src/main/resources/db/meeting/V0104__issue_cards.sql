-- What the agenda needs of each issue, copied from prachakhom.issue. Which agenda it stands on is not stored: that is
-- derived when read, from here and from the meetings, so that it does not matter which of the two arrived first.
create table issue_card (
    tenant                 text        not null,
    issue_id               text        not null,
    number                 text        not null,
    community              text        not null,
    category               text        not null,
    meeting_id             text,
    recorded_after_closing boolean     not null,
    filed_at               timestamptz not null,
    state                  text        not null,
    agency                 text,
    holders                text[]      not null,
    due                    timestamptz,
    title_kid              text        not null,
    title_sealed           text        not null,
    primary key (tenant, issue_id)
);

create index issue_card_of_meeting on issue_card (tenant, meeting_id);
create index issue_card_of_no_meeting on issue_card (tenant, filed_at) where meeting_id is null;

select protect_tenant_table('issue_card');
