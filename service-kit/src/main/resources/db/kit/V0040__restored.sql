-- For a database that came back from a backup, before a service works on it again.

-- The topics are made anew after a restore, because they may be ahead of the restored log: the relay sends the whole log
-- again, and each consumer reads from the start and passes over, by position, what it had handled.
create function forget_topics() returns void language sql as $$
  delete from relay_position;
  delete from key_source_position;
  update token_entry set owner = null,
    token = convert_to(regexp_replace(convert_from(token, 'UTF8'), '"next":\d+', '"next":0', 'g'), 'UTF8')
  where token is not null;
$$;
revoke execute on function forget_topics() from public;

-- Destroys again what a ledger of erasures names, a key a line: id, stream, tenant, time. It answers how many of these
-- keys had come back or never arrived. Done before the relay starts, so that no topic gets to hold such a key.
create function erase_again(ledger text) returns bigint language sql as $$
  with line as (
    select string_to_array(each, ' ') as part from regexp_split_to_table(ledger, '\n') as each where each <> ''
  ), erased as (
    insert into stream_key (kid, stream, tenant, wrapped, created_at, destroyed_at, foreign_key, position)
      select part[1]::uuid, part[2]::uuid, part[3], null, part[4]::timestamptz, part[4]::timestamptz, true, 0 from line
    on conflict (kid) do update set wrapped = null, destroyed_at = excluded.destroyed_at
      where stream_key.destroyed_at is null
    returning 1
  )
  select count(*) from erased;
$$;
revoke execute on function erase_again(text) from public;
