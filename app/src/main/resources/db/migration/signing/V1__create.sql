create schema if not exists signing;

-- One paper out for signing (签署信封).
create table signing.envelope (
  envelope_id uuid primary key,
  case_id uuid not null,
  purpose text not null,
  subject_id uuid not null,
  -- the words shown, sealed by access.PersonalData; null when older than this table
  content bytea,
  content_sha256 text check (content_sha256 ~ '^[0-9a-f]{64}$'),
  document_id uuid,
  state text not null,
  opened_by uuid,
  opened_at timestamptz not null,
  due_at timestamptz,
  ended_at timestamptz,
  remind_at timestamptz,
  reminders int not null default 0
);

create index envelope_by_case on signing.envelope (case_id, opened_at);
create unique index envelope_open_once on signing.envelope (case_id, purpose, subject_id) where state = 'OPEN';
create index envelope_by_due on signing.envelope (due_at) where state = 'OPEN' and due_at is not null;
create index envelope_by_reminder on signing.envelope (remind_at) where state = 'OPEN' and remind_at is not null;

-- Who is asked, in which turn, and what they answered (签署位).
create table signing.place (
  signer_id uuid primary key,
  envelope_id uuid not null references signing.envelope,
  number int not null,
  turn int not null,
  capacity text not null,
  label text not null,
  party_id uuid,
  account_id uuid,
  -- sealed by access.PersonalData
  name bytea,
  answer text not null,
  answered_at timestamptz,
  reason text,
  quiet_choice text,
  unique (envelope_id, number)
);

-- What was given (签名).
create table signing.signature (
  signer_id uuid primary key references signing.place,
  envelope_id uuid not null references signing.envelope,
  method text not null,
  -- sealed by access.PersonalData
  strokes bytea not null,
  image bytea,
  shown_sha256 text,
  shown_s bigint not null,
  read_aloud boolean not null,
  electronic_service_consent boolean not null,
  given_by uuid not null,
  recording_id uuid unique,
  recorder_no text,
  device text,
  signed_at timestamptz not null
);

create index signature_by_envelope on signing.signature (envelope_id);
