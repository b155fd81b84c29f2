-- Determinations a review sent back (PROC-79.1): out of force, kept for ever.
create table determination.former_determination (
  document_id uuid primary key,
  case_id uuid not null,
  document_no text not null,
  labels text[] not null,
  grades text[] not null,
  fact_text text not null,
  accident_form text not null,
  rules text[] not null,
  articles text[] not null,
  override_reason text,
  officer uuid not null,
  officer_text text not null,
  issued_at timestamptz not null,
  served_at timestamptz,
  review_id uuid not null,
  reopened_at timestamptz not null,
  withdrawn_at timestamptz
);
create index former_case on determination.former_determination (case_id);

-- A new determination after a review is not reviewed again (PROC-71.2).
alter table determination.determination alter column review_until_on drop not null;
