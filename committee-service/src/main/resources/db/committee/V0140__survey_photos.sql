-- What the team photographed, by the names of the pictures; shown until the findings are erased.
alter table survey_visit add column photos text[] not null default '{}';
alter table survey_visit add column recorded_at timestamptz;
alter table survey_visit add column erased boolean not null default false;
