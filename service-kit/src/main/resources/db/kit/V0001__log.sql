create extension if not exists pg_trgm;

-- Row-level security of a table that holds rows of several tenants: the owner, whose batches span tenants, sees all; the
-- reader, who answers requests, sees the tenant that its connection is bound to, and nothing when it is bound to none.
create function protect_tenant_table(guarded regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', guarded);
  execute format('alter table %s force row level security', guarded);
  execute format('create policy owner_writes_all on %s to current_user using (true) with check (true)', guarded);
  execute format('create policy reader_sees_own_tenant on %s for select to %I'
    || ' using (tenant = current_setting(''prachakhom.tenant'', true))', guarded, '${reader}');
  execute format('grant select on %s to %I', guarded, '${reader}');
end $$;

-- The log. Positions follow the order of commits, because they are given under the lock of append_events.
create table event_log (
  position bigint primary key,
  stream uuid not null,
  seq bigint not null,
  family text not null,
  name text not null,
  revision smallint not null,
  event_id uuid not null,
  tenant text not null,
  recorded_at timestamptz not null,
  payload bytea not null,
  metadata bytea not null,
  unique (stream, seq)
);
select protect_tenant_table('event_log');

-- The log for human eyes.
create view event_readable with (security_invoker = true) as
  select position, stream, seq, family, name, revision, event_id, tenant, recorded_at,
         convert_from(payload, 'UTF8')::jsonb as payload,
         convert_from(metadata, 'UTF8')::jsonb as metadata
  from event_log;
grant select on event_readable to "${reader}";

-- The newest state of an aggregate that has many events.
create table snapshot (
  stream uuid primary key,
  seq bigint not null,
  family text not null,
  state_class text not null,
  revision text,
  event_id uuid not null,
  tenant text not null,
  recorded_at timestamptz not null,
  payload bytea not null,
  metadata bytea not null
);
select protect_tenant_table('snapshot');

-- The first answer to each idempotency key. created_at is real time, also in a simulation.
create table idempotency_record (
  tenant text not null,
  subject text not null,
  idem_key text not null,
  request_hash bytea not null,
  stream uuid not null,
  version bigint not null,
  position bigint not null,
  status smallint not null,
  location text,
  created_at timestamptz not null default clock_timestamp(),
  primary key (tenant, subject, idem_key)
);
create index idempotency_record_created_at on idempotency_record (created_at);
select protect_tenant_table('idempotency_record');

-- The keys of sealed text. position and destroyed_position name the first event of the append that made or destroyed the
-- key, so that the relay can send a page's keys before the page; both are 0 for the key of another service's stream.
create table stream_key (
  kid uuid primary key,
  stream uuid not null,
  tenant text not null,
  wrapped bytea,
  created_at timestamptz not null,
  destroyed_at timestamptz,
  foreign_key boolean not null default false,
  position bigint not null default 0,
  destroyed_position bigint not null default 0,
  check ((wrapped is null) = (destroyed_at is not null))
);
create index stream_key_stream on stream_key (stream);
create index stream_key_position on stream_key (position) where not foreign_key;
create index stream_key_destroyed_position on stream_key (destroyed_position) where destroyed_position > 0;
select protect_tenant_table('stream_key');
revoke all on stream_key from "${reader}";
