-- When what an entry of a register says was recorded: a past day is told by it. The log knows it of all that is there. Who
-- writes without knowing the column writes what was recorded just now.
alter table register_change add column recorded_at timestamptz not null default now();
update register_change c
set recorded_at = said.recorded_at
from (select tenant, family, seq, recorded_at, convert_from(payload, 'UTF8')::jsonb as content
      from event_log where family in ('Agency', 'Category', 'ServiceLevel', 'Calendar', 'Template')) said
where said.tenant = c.tenant and said.seq = c.version
  and (c.register, c.code) in (('AGENCIES', said.content ->> 'agency'), ('CATEGORIES', said.content ->> 'category'),
                               ('SERVICE_LEVELS', said.content ->> 'level'), ('CALENDARS', said.content ->> 'year'),
                               ('RESPONSE_TEMPLATES', said.content ->> 'template'))
  and said.family = case c.register when 'AGENCIES' then 'Agency' when 'CATEGORIES' then 'Category'
                                    when 'SERVICE_LEVELS' then 'ServiceLevel' when 'CALENDARS' then 'Calendar'
                                    when 'RESPONSE_TEMPLATES' then 'Template' end;
