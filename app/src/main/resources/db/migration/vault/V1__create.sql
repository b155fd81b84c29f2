create schema if not exists vault;

-- Evidence (证据): the digest is the evidence, the original follows.
create table vault.evidence (
    evidence_id     uuid primary key,
    case_id         uuid        not null,
    party_id        uuid,
    sha256          text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    slot            text        not null,
    medium          text        not null,
    taken_at        timestamptz not null,
    longitude       double precision,
    latitude        double precision,
    accuracy_m      double precision,
    heading_degrees integer,
    size_bytes      bigint      not null,
    media_type      text        not null,
    previous_sha256 text,
    note            text,
    received_at     timestamptz not null,
    original_at     timestamptz,
    thumbnail_at    timestamptz,
    unique (case_id, sha256)
);

-- Uploads under way (上传); how far one got is the length of its file.
create table vault.upload (
    upload_id   uuid primary key,
    evidence_id uuid        not null references vault.evidence,
    size_bytes  bigint      not null,
    metadata    text        not null,
    created_at  timestamptz not null,
    finished_at timestamptz
);

create index upload_by_age on vault.upload (created_at);
create index upload_by_evidence on vault.upload (evidence_id, created_at);
