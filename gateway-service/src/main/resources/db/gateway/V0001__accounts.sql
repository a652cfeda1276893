-- Who may sign in. The id is the subject of tokens and stays for ever; the login may be given anew.
create table account (
  id text primary key,
  login text not null unique check (login = lower(login)),
  name text not null,
  municipality text not null,
  communities text[] not null default '{}',
  agency text,
  head_of text,
  secret_hash text,
  secret_kind text check (secret_kind in ('PIN', 'PASSWORD')),
  closed_at timestamptz,
  version bigint not null default 0,
  created_at timestamptz not null,
  check ((secret_hash is null) = (secret_kind is null))
);
create index account_of_municipality on account (municipality, login);

-- A role from and until a day in Thailand, both included; null is open.
create table account_role (
  account text not null references account (id),
  role text not null,
  from_day date,
  until_day date,
  primary key (account, role),
  check (until_day >= from_day)
);

-- Who did what to which account. Only ever inserted; that somebody signed in is forgotten after 90 days.
create table account_audit (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  actor text not null,
  municipality text not null,
  account text not null,
  action text not null,
  detail text not null default ''
);
create index account_audit_of_account on account_audit (account, id);

-- A printed slip or a one-time link; of its code only a keyed hash is kept.
create table sign_in_slip (
  code_hash bytea primary key,
  account text not null references account (id),
  made_by text not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index sign_in_slip_of_account on sign_in_slip (account);

-- The answer to a request that is sent again with the same key.
create table account_request (
  subject text not null,
  key text not null,
  request_hash bytea not null,
  account text not null,
  version bigint not null,
  at timestamptz not null,
  primary key (subject, key)
);
