-- Facts an officer has established where the parties say different things; nothing is overwritten, the newest version counts.
create table determination.decided_fact (
  case_id uuid not null,
  question text not null,
  version int not null,
  -- an answer of the question; UNSURE = cannot be established
  code text not null,
  reason text not null,
  officer uuid not null,
  officer_text text not null,
  decided_at timestamptz not null,
  -- the determination that stands on it, null before it is issued
  document_id uuid,
  primary key (case_id, question, version)
);
