-- How far the keys topic has been stored here, by partition.
create table key_source_position (
    partition integer primary key,
    next_offset bigint not null
);
