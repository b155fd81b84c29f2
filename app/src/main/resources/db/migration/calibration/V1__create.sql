create schema if not exists calibration;

-- 同类事实的认定结果: one row a case, what holds of it; rebuilt from the docket
create table calibration.outcome (
  case_id uuid primary key,
  pattern text not null,
  -- grades in the order of the pattern, joined by a comma; sorted where the sides are alike
  outcome text not null,
  overridden boolean not null,
  issued_at timestamptz not null
);
create index outcome_of_pattern on calibration.outcome (pattern, issued_at desc);

-- 抽样盲评: a determination read again by an officer of another brigade; never changes the case
create table calibration.reading (
  reading_id uuid primary key,
  case_id uuid not null,
  document_id uuid not null unique,
  reading_unit uuid not null,
  first_officer uuid not null,
  -- why it was drawn besides chance
  grounds text[] not null,
  pattern text,
  -- labels in the order of the pattern; first_grades[i] and second_grades[i] are of labels[i]
  labels text[] not null,
  first_grades text[] not null,
  state text not null check (state in ('OPEN', 'GIVEN', 'CANCELLED')),
  sampled_at timestamptz not null,
  second_officer uuid,
  second_grades text[],
  reasons text,
  given_at timestamptz
);
create index reading_given on calibration.reading (given_at desc, reading_id desc) where state = 'GIVEN';
create index reading_of_case on calibration.reading (case_id);

-- 规则疑问: what a difference says about the rules
create table calibration.rule_question (
  reading_id uuid not null references calibration.reading,
  asked_at timestamptz not null,
  question text not null,
  asked_by uuid not null,
  asked_by_text text not null,
  primary key (reading_id, asked_at)
);
