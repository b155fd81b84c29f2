create schema if not exists remedy;

-- A review of a determination or certificate (复核), PROC-71 to 80.
create table remedy.review (
    review_id     uuid        primary key,
    case_id       uuid        not null,
    document_id   uuid        not null,
    document_no   text        not null,
    certificate   boolean     not null,
    original_unit uuid        not null,
    superior_unit uuid        not null,
    state         text        not null,
    late          boolean     not null,
    filed_at      timestamptz not null,
    received_at   timestamptz,
    file_at       timestamptz,
    ended_at      timestamptz,
    paper_id      uuid,
    result        text
);
create unique index review_live on remedy.review (case_id) where state in ('FILED', 'RECEIVED', 'ACCEPTED');
create index review_case on remedy.review (case_id, filed_at);

create table remedy.review_application (
    review_id    uuid        not null references remedy.review,
    party_id     uuid        not null,
    label        text        not null,
    requests     text[]      not null,
    -- sealed by access.PersonalData
    reasons      bytea       not null,
    applied_at   timestamptz not null,
    withdrawn_at timestamptz,
    primary key (review_id, party_id)
);

create table remedy.reviewer (
    review_id uuid        not null references remedy.review,
    account   uuid        not null,
    name      text        not null,
    joined_at timestamptz not null,
    primary key (review_id, account)
);

create table remedy.opinion (
    review_id uuid        not null references remedy.review,
    party_id  uuid        not null,
    label     text        not null,
    -- sealed by access.PersonalData
    words     bytea       not null,
    stated_at timestamptz not null,
    primary key (review_id, party_id, stated_at)
);

create table remedy.conclusion_draft (
    review_id          uuid        primary key references remedy.review,
    version            int         not null,
    proposed_by        uuid        not null,
    fact_findings      text        not null,
    procedure_findings text        not null,
    result             text        not null,
    grounds            text[]      not null,
    corrections        text,
    proposed_at        timestamptz not null
);
