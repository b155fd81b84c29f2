create schema if not exists determination;

create table determination.negotiation (
  case_id uuid primary key,
  state text not null,
  -- grades[i] is the grade of labels[i]
  labels text[] not null,
  grades text[] not null,
  fact_text text not null,
  accident_form text not null,
  rules text[] not null,
  articles text[] not null,
  opened_at timestamptz not null,
  refused_at timestamptz,
  refused_by uuid,
  refusal_reason text,
  signed_at timestamptz,
  document_id uuid,
  document_no text
);

create table determination.signature (
  case_id uuid not null,
  purpose text not null,
  party_id uuid not null,
  label text not null,
  -- sealed by access.PersonalData
  strokes bytea not null,
  image bytea,
  shown_s bigint not null,
  read_aloud boolean not null,
  electronic_service_consent boolean not null,
  given_by uuid not null,
  own_phone boolean not null,
  signed_at timestamptz not null,
  primary key (case_id, purpose, party_id)
);

create table determination.request (
  case_id uuid not null,
  party_id uuid not null,
  requested_by uuid not null,
  requested_at timestamptz not null,
  primary key (case_id, party_id)
);

create table determination.evidence_request (
  case_id uuid not null,
  requested_at timestamptz not null,
  reason text not null,
  slots text[] not null,
  primary key (case_id, requested_at)
);

create table determination.determination (
  case_id uuid primary key,
  document_id uuid not null,
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
  review_until_on date not null,
  served_at timestamptz
);

create table determination.serving (
  case_id uuid not null references determination.determination,
  party_id uuid not null,
  label text not null,
  channel text not null,
  sent_at timestamptz not null,
  opened_at timestamptz,
  answered_at timestamptz,
  answer text,
  reason text,
  primary key (case_id, party_id)
);
