create schema if not exists serving;

-- Consent to electronic service (同意电子送达), given and withdrawn.
create table serving.consent (
    case_id      uuid        not null,
    party_id     uuid        not null,
    label        text        not null,
    how          text        not null,
    given_by     uuid        not null,
    given_at     timestamptz not null,
    withdrawn_at timestamptz,
    primary key (case_id, party_id, given_at)
);
create unique index consent_standing on serving.consent (case_id, party_id) where withdrawn_at is null;

-- One document served on one party (送达).
create table serving.serving (
    serving_id   uuid        primary key,
    case_id      uuid        not null,
    document_id  uuid        not null,
    kind         text        not null,
    document_no  text        not null,
    party_id     uuid        not null,
    label        text        not null,
    channel      text        not null,
    sent_by_text text        not null,
    sent_at      timestamptz not null,
    opened_at    timestamptz,
    served_at    timestamptz,
    answer       text,
    reason       text,
    receipt_id   uuid,
    unique (document_id, party_id)
);
create index serving_case on serving.serving (case_id, serving_id);

-- What was tried without success before a last resort (送达尝试), and announcements.
create table serving.attempt (
    serving_id uuid        not null references serving.serving,
    channel    text        not null,
    tried_on   date        not null,
    note       text        not null,
    noted_by   uuid        not null,
    noted_at   timestamptz not null,
    primary key (serving_id, noted_at)
);
