-- How far each segment of an event processor is (Axon's JDBC token store).
create table token_entry (
  processor_name varchar(255) not null,
  segment integer not null,
  token bytea,
  token_type varchar(255),
  timestamp varchar(255),
  owner varchar(255),
  primary key (processor_name, segment)
);

-- Events that a processor could not handle, and those of the same stream that wait behind them (Axon's JDBC queue).
create table dead_letter_entry (
  dead_letter_identifier varchar(255) primary key,
  processing_group varchar(255) not null,
  sequence_identifier varchar(255) not null,
  sequence_index bigint not null,
  message_type varchar(255) not null,
  event_identifier varchar(255) not null,
  timestamp varchar(255) not null,
  payload_type varchar(255) not null,
  payload_revision varchar(255),
  payload bytea not null,
  meta_data bytea,
  type varchar(255),
  aggregate_identifier varchar(255),
  sequence_number bigint,
  token_type varchar(255),
  token bytea,
  enqueued_at varchar(255) not null,
  last_touched varchar(255),
  processing_started varchar(255),
  cause_type varchar(255),
  cause_message varchar(1023),
  diagnostics bytea,
  unique (processing_group, sequence_identifier, sequence_index)
);

-- The last position that the broker has confirmed.
create table relay_position (
  relay text primary key,
  position bigint not null
);
