-- Questionings (询问), PROC-32(3), ADM-74 to 79, 120. What was asked and answered stands in the sealed record only.
create table procedure.questioning (
  document_id uuid primary key,
  case_id uuid not null references procedure.investigation,
  -- the party, null for a witness
  label text,
  session int not null,
  started_at timestamptz not null,
  ended_at timestamptz not null,
  remote boolean not null,
  refused_to_sign boolean not null
);
create index questioning_of_case on procedure.questioning (case_id, started_at);
