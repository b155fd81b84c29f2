create schema if not exists accident;

-- Running number of cases. A plain sequence: no lock is held until commit, so reports never wait for each other.
create sequence accident.case_no_seq minvalue 1 maxvalue 999999 cycle;

create table accident.accident_case (
  case_id uuid primary key,
  case_no text not null unique,
  state text not null,
  version int not null,
  channel text not null,
  unit_id uuid not null,
  reported_by uuid not null,
  client_key uuid not null,
  occurred_at timestamptz not null,
  longitude double precision,
  latitude double precision,
  accuracy_m double precision,
  place_text text,
  road_type text not null,
  weather text,
  injury text not null,
  -- answers of the eligibility questions that were "yes", and the consent when it was asked
  answers text[] not null,
  all_consent boolean,
  party_kinds text[] not null,
  route text not null,
  scene_instruction text not null,
  reason_codes text[] not null,
  -- articles of each reason, joined by a blank
  reason_articles text[] not null,
  -- for lists: no joins
  plates text[] not null,
  closing_from text,
  reported_at timestamptz not null,
  triaged_at timestamptz,
  evidence_fixed_at timestamptz,
  cleared_at timestamptz,
  negotiation_opened_at timestamptz,
  agreed_at timestamptz,
  review_started_at timestamptz,
  returned_at timestamptz,
  determined_at timestamptz,
  served_at timestamptz,
  dispatched_at timestamptz,
  closure_requested_at timestamptz,
  closed_at timestamptz,
  withdrawn_at timestamptz,
  -- since when the present state waits
  state_since timestamptz not null,
  unique (reported_by, client_key)
);
create index accident_case_of_unit on accident.accident_case (unit_id, reported_at desc, case_id desc);
create index accident_case_of_unit_in_state on accident.accident_case (unit_id, state, reported_at desc, case_id desc);

create table accident.party (
  party_id uuid primary key,
  case_id uuid not null references accident.accident_case,
  label text not null,
  kind text not null,
  account_id uuid,
  filled_by text not null,
  entered_by uuid not null,
  -- sealed by access.PersonalData; the indexes are keyed and only for equality
  name bytea,
  phone bytea,
  phone_index bytea,
  licence_no bytea,
  licence_index bytea,
  citizen_id bytea,
  citizen_index bytea,
  plate text,
  plate_type text,
  vehicle_type text,
  insurer_id uuid,
  policy_no text,
  damage_parts text[] not null,
  joined_at timestamptz,
  statement_given boolean not null default false,
  version int not null,
  unique (case_id, label)
);
create unique index party_of_account on accident.party (account_id, case_id) where account_id is not null;
create index party_of_plate on accident.party (plate) where plate is not null;

-- 登记信息核查: what the police register said of the data as they stand
create table accident.register_check (
  party_id uuid not null references accident.party,
  what text not null,
  case_id uuid not null,
  outcome text not null,
  mismatches text[] not null,
  registered_type text,
  checked_at timestamptz not null,
  primary key (party_id, what)
);

create table accident.statement (
  party_id uuid primary key references accident.party,
  case_id uuid not null,
  motion text not null,
  behaviours text[] not null,
  other_behaviours text[] not null,
  damage_parts text[] not null,
  description bytea,
  filled_by text not null,
  given_by uuid not null,
  given_at timestamptz not null
);
create index statement_of_case on accident.statement (case_id);

create table accident.invitation (
  -- keyed hash: six digits alone would be guessed from a plain one
  code_hash bytea primary key,
  case_id uuid not null,
  party_id uuid not null references accident.party,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  accepted_by uuid
);
create index invitation_of_party on accident.invitation (party_id);

-- wrong codes per account and half hour
create table accident.invitation_attempt (
  account_id uuid not null,
  window_start timestamptz not null,
  attempts int not null,
  primary key (account_id, window_start)
);

-- a required shot that could not be taken, and why
create table accident.untaken_shot (
  case_id uuid not null,
  slot text not null,
  reason text not null,
  noted_at timestamptz not null,
  primary key (case_id, slot)
);
