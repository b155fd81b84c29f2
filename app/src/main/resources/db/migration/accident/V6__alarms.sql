-- Alarms taken over from the call-taking system (122、110 转警), each once.
create table accident.alarm (
  line text not null,
  alarm_no text not null,
  case_id uuid references accident.accident_case,
  received_at timestamptz not null,
  -- whether the caller took part; a passer-by is no party and is reached by this number only
  caller_involved boolean not null,
  -- sealed by access.PersonalData: the number called from, and the call-taker's words
  caller_phone bytea,
  note bytea,
  primary key (line, alarm_no)
);
create unique index alarm_of_case on accident.alarm (case_id);

comment on column accident.alarm.caller_phone is 'sealed by line, alarm_no';
comment on column accident.alarm.note is 'sealed by line, alarm_no';
