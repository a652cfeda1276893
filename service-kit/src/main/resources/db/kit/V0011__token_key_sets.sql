-- One set of keys an issuer's address: a service may trust more than one.
delete from token_key_set;
alter table token_key_set drop column only_row;
alter table token_key_set add column location text primary key;
