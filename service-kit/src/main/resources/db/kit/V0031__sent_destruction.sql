-- Destroyed keys whose earlier record the broker may still hold. sent_at is real time, also in a simulation.
create table sent_destruction (
  kid uuid primary key references stream_key,
  sent_at timestamptz not null default clock_timestamp()
);
create index sent_destruction_sent_at on sent_destruction (sent_at);
