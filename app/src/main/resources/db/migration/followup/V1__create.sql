create schema if not exists followup;

-- The check of one party the day after (次日回访).
create table followup.follow_up (
  case_id uuid not null,
  party_id uuid not null,
  party_label text not null,
  due_at timestamptz not null,
  asked_at timestamptz,
  answered_at timestamptz,
  concerns text[] not null default '{}',
  handled_at timestamptz,
  primary key (case_id, party_id)
);

create index follow_up_due on followup.follow_up (due_at) where asked_at is null;
