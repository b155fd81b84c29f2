-- A victim's written request for a determination while who fled is at large (PROC-66.1).
create table procedure.unsolved_request (
  case_id uuid not null references procedure.investigation,
  party_id uuid not null,
  requested_by uuid not null,
  requested_at timestamptz not null,
  primary key (case_id, party_id)
);

-- Parties noted as unidentified in a determination or certificate, and the supplement that told who they are (PROC-70).
create table procedure.unidentified (
  case_id uuid not null references procedure.investigation,
  party_id uuid not null,
  label text not null,
  document_id uuid not null,
  supplement_id uuid,
  primary key (case_id, party_id)
);
