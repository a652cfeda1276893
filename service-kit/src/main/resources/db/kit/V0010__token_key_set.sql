-- The public keys that the token issuer gave last, so that this service starts and checks tokens without the issuer.
create table token_key_set (
  only_row boolean primary key default true check (only_row),
  jwk_set text not null,
  kept_at timestamptz not null default now()
);
