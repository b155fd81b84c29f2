-- Requests that an officer withdraws from a case (回避), PROC-105, and the decisions.
create table procedure.recusal (
  recusal_id uuid primary key,
  case_id uuid not null,
  officer_id uuid not null,
  officer_text text not null,
  leader boolean not null,
  ground text not null,
  -- sealed by access.PersonalData
  reason bytea not null,
  asked_by text not null check (asked_by in ('PARTY', 'OFFICER', 'LEADER')),
  -- the party, null when police ask
  label text,
  asked_account uuid not null,
  asked_name text not null,
  asked_at timestamptz not null,
  due_on date not null,
  granted boolean,
  decision bytea,
  earlier_acts_stand boolean,
  decided_by text,
  decided_at timestamptz,
  document_id uuid
);
create index recusal_of_case on procedure.recusal (case_id, asked_at);
create unique index recusal_waiting on procedure.recusal (case_id, officer_id) where granted is distinct from false;
