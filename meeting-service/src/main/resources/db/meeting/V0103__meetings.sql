-- Meetings with attendance, and the agendas frozen when they closed. All from the own log.
create table meeting (
    tenant      text        not null,
    meeting_id  text        not null,
    kind        text        not null,
    number      int         not null,
    fiscal_year int         not null,
    starts_at   timestamptz not null,
    expected    int         not null,
    venue       text,
    state       text        not null,
    opened_at   timestamptz,
    closed_at   timestamptz,
    frozen_at   timestamptz,
    version     bigint      not null,
    primary key (tenant, meeting_id)
);

create index meeting_by_start on meeting (tenant, kind, starts_at);

create table meeting_attendee (
    tenant     text    not null,
    meeting_id text    not null,
    person     text    not null,
    belongs_to text    not null,
    community  text,
    agency     text,
    mode       text    not null,
    substitute boolean not null,
    primary key (tenant, meeting_id, person)
);

-- One frozen line. The title stays sealed and is opened when read, so that an erased one is gone from here too.
-- part is the sequence of the event that carried the line, place its place within that event.
create table agenda_line (
    tenant       text   not null,
    meeting_id   text   not null,
    item         int    not null,
    part         bigint not null,
    place        int    not null,
    issue_id     text   not null,
    number       text   not null,
    community    text   not null,
    category     text   not null,
    state        text   not null,
    title_kid    text   not null,
    title_sealed text   not null,
    agency       text,
    due          timestamptz,
    primary key (tenant, meeting_id, item, part, place)
);

create index agenda_line_of_issue on agenda_line (tenant, issue_id);

select protect_tenant_table('meeting');
select protect_tenant_table('meeting_attendee');
select protect_tenant_table('agenda_line');
