create schema if not exists procedure;

-- An investigation by the ordinary procedure (一般程序调查), PROC-27 ff.
create table procedure.investigation (
  case_id uuid primary key,
  severity text not null,
  reasons text[] not null,
  lead_id uuid not null,
  lead_text text not null,
  second_id uuid not null,
  second_text text not null,
  opened_at timestamptz not null,
  notice_id uuid not null,
  hit_and_run boolean not null,
  found_at timestamptz,
  complex boolean not null,
  disclosed_at timestamptz,
  check (lead_id <> second_id)
);

-- The investigation of the scene (现场勘查), PROC-32, 33.
create table procedure.scene_investigation (
  case_id uuid primary key references procedure.investigation,
  arrived_at timestamptz not null,
  ended_at timestamptz not null,
  -- sealed by access.PersonalData
  road_condition bytea not null,
  findings bytea not null,
  persons bytea,
  unsigned bytea,
  evidence_ids text[] not null,
  recorded_at timestamptz not null
);

create table procedure.rights_told (
  case_id uuid not null references procedure.investigation,
  party_id uuid not null,
  label text not null,
  told_at timestamptz not null,
  refused_to_sign boolean not null,
  document_id uuid not null,
  primary key (case_id, party_id)
);

-- Examinations and appraisals (检验、鉴定), PROC-49 to 57.
create table procedure.examination (
  examination_id uuid primary key,
  case_id uuid not null references procedure.investigation,
  subject text not null,
  agency text not null,
  commissioned_at timestamptz not null,
  term_on date not null,
  -- sealed by access.PersonalData
  conclusion bytea,
  reported_at timestamptz,
  served_on date
);
create index examination_of_case on procedure.examination (case_id, examination_id);

create table procedure.fast_request (
  case_id uuid not null references procedure.investigation,
  party_id uuid not null,
  requested_by uuid not null,
  requested_at timestamptz not null,
  primary key (case_id, party_id)
);

-- What the first officer signed, until the second has.
create table procedure.drafted_decision (
  case_id uuid primary key references procedure.investigation,
  -- sealed by access.PersonalData, JSON
  content bytea not null,
  certificate boolean not null,
  drafted_by uuid not null,
  drafted_by_text text not null,
  drafted_at timestamptz not null,
  returned_because text
);

-- What was put before a leader (请示), and the directive.
create table procedure.approval (
  approval_id uuid primary key,
  case_id uuid not null,
  subject text not null,
  -- sealed by access.PersonalData
  summary bytea not null,
  proposal bytea not null,
  requested_by text not null,
  requested_at timestamptz not null,
  due_at timestamptz not null,
  approved boolean,
  directive bytea,
  decided_by text,
  decided_at timestamptz,
  document_id uuid
);
create index approval_of_case on procedure.approval (case_id, requested_at);
create unique index approval_waiting on procedure.approval (case_id, subject) where approved is null;
