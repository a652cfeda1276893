-- A suggestion is answered at the desk; nobody visits it.
alter table case_subject add column kind text not null default 'PROBLEM';
