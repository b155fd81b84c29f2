-- Legal deadlines of cases (法定期限).
create table desk.legal_clock (
    clock_id   uuid    primary key,
    case_id    uuid    not null,
    kind       text    not null,
    subject_id uuid    not null,
    label      text,
    unit_id    uuid,
    -- the rule it is counted by now, and its article
    rule       text    not null,
    article    text    not null,
    started_on date    not null,
    last_on    date    not null,
    state      text    not null check (state in ('RUNNING', 'SUSPENDED', 'MET', 'LAPSED', 'DROPPED')),
    told       text    not null default 'NOBODY' check (told in ('NOBODY', 'OWNER', 'LEADER')),
    broken     boolean not null default false,
    -- when the next warning or the breaking is due
    next_at    timestamptz,
    ended_at   timestamptz,
    check ((state in ('RUNNING', 'SUSPENDED')) = (ended_at is null))
);
-- One live deadline of a kind and subject.
create unique index legal_clock_live on desk.legal_clock (case_id, kind, subject_id) where state in ('RUNNING', 'SUSPENDED');
create index legal_clock_case on desk.legal_clock (case_id);
create index legal_clock_due on desk.legal_clock (next_at) where state in ('RUNNING', 'SUSPENDED') and next_at is not null;
