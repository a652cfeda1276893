-- One appender at a time, over all instances of the service; also taken to learn what became of a lost append.
create function lock_log() returns void language sql as $$ select pg_advisory_xact_lock(5062720426311) $$;

-- Stores one batch in one round trip and answers the position of the last event in the log. The arrays of each group are
-- parallel; firsts and lasts count the events of the batch from 1, up to the first or last one of the command concerned.
-- plpgsql gives each statement a new snapshot, so that the head read after the lock includes the previous holder's batch.
create function append_events(
  now_given timestamptz,
  streams uuid[], seqs bigint[], families text[], names text[], revisions smallint[], event_ids uuid[], tenants text[],
  payloads bytea[], metadatas bytea[],
  record_tenants text[], record_subjects text[], record_keys text[], record_hashes bytea[], record_streams uuid[],
  record_versions bigint[], record_statuses smallint[], record_locations text[],
  record_lasts int[],
  key_ids uuid[], key_streams uuid[], key_tenants text[], key_secrets bytea[], key_firsts int[],
  destroyed_ids uuid[], destroyed_firsts int[]
) returns bigint language plpgsql as $$
declare
  head bigint;
  head_recorded_at timestamptz;
  recorded timestamptz;
begin
  perform lock_log();
  select l.position, l.recorded_at into head, head_recorded_at from event_log l order by l.position desc limit 1;
  head := coalesce(head, 0);
  -- What was waited for the lock is added, so that recorded time is the time under the lock; it never goes back.
  recorded := greatest(now_given + (clock_timestamp() - statement_timestamp()), head_recorded_at);

  insert into event_log (position, stream, seq, family, name, revision, event_id, tenant, recorded_at, payload, metadata)
    select head + e.n, e.stream, e.seq, e.family, e.name, e.revision, e.event_id, e.tenant, recorded, e.payload, e.metadata
    from unnest(streams, seqs, families, names, revisions, event_ids, tenants, payloads, metadatas) with ordinality
      as e(stream, seq, family, name, revision, event_id, tenant, payload, metadata, n);

  if cardinality(record_keys) > 0 then
    insert into idempotency_record (tenant, subject, idem_key, request_hash, stream, version, status, location, position)
      select r.tenant, r.subject, r.idem_key, r.request_hash, r.stream, r.version, r.status, r.location, head + r.last
      from unnest(record_tenants, record_subjects, record_keys, record_hashes, record_streams, record_versions,
        record_statuses, record_locations, record_lasts)
        as r(tenant, subject, idem_key, request_hash, stream, version, status, location, last);
  end if;

  if cardinality(key_ids) > 0 then
    insert into stream_key (kid, stream, tenant, wrapped, created_at, position)
      select k.kid, k.stream, k.tenant, k.secret, recorded, head + k.first
      from unnest(key_ids, key_streams, key_tenants, key_secrets, key_firsts) as k(kid, stream, tenant, secret, first);
  end if;

  if cardinality(destroyed_ids) > 0 then
    update stream_key k set wrapped = null, destroyed_at = recorded, destroyed_position = head + d.first
      from unnest(destroyed_ids, destroyed_firsts) as d(kid, first)
      where k.kid = d.kid and k.destroyed_at is null;
  end if;

  if cardinality(streams) > 0 then
    head := head + cardinality(streams);
    perform pg_notify('event_log', head::text);
  end if;
  return head;
end $$;
