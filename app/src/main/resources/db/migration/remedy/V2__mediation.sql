-- A mediation of damages (损害赔偿调解), PROC-86 to 94.
create table remedy.mediation (
    mediation_id uuid        primary key,
    case_id      uuid        not null,
    state        text        not null,
    asked_at     timestamptz not null,
    requested_at timestamptz,
    started_on   date,
    scheduled_at timestamptz,
    place        text,
    online       boolean     not null default false,
    -- what the sides agree on, sealed by access.PersonalData (JSON)
    terms        bytea,
    envelope_id  uuid,
    paper_id     uuid,
    ground       text,
    ended_at     timestamptz
);
create unique index mediation_live on remedy.mediation (case_id) where state in ('ASKED', 'REQUESTED', 'SCHEDULED', 'SIGNING');
create index mediation_case on remedy.mediation (case_id, asked_at);

create table remedy.side (
    mediation_id uuid        not null references remedy.mediation,
    party_id     uuid        not null,
    label        text        not null,
    agreed       boolean     not null,
    -- sealed by access.PersonalData
    request      bytea       not null,
    answered_at  timestamptz not null,
    withdrawn_at timestamptz,
    change_asked bytea,
    primary key (mediation_id, party_id)
);

create table remedy.participant (
    mediation_id uuid        not null references remedy.mediation,
    label        text        not null,
    -- sealed by access.PersonalData
    name         bytea       not null,
    capacity     text        not null,
    added_at     timestamptz not null,
    primary key (mediation_id, label, added_at)
);
