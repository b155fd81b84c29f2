create schema if not exists document;

-- The next number of each block (文书编号): an authority's, of a kind, in a year. Taken in the transaction that issues, so that a
-- number is never lost: it is issued or it was never taken.
create table document.number_block (
    owner       text   not null,
    kind        text   not null,
    year        int    not null,
    next_serial bigint not null check (next_serial > 0),
    primary key (owner, kind, year)
);

-- Every number ever taken, for the audit of gaps.
create table document.number (
    owner       text        not null,
    kind        text        not null,
    year        int         not null,
    serial      bigint      not null,
    document_no text        not null unique,
    document_id uuid        not null,
    taken_at    timestamptz not null,
    primary key (owner, kind, year, serial)
);

create table document.document (
    document_id uuid primary key,
    case_id     uuid        not null,
    kind        text        not null,
    document_no text        not null unique,
    holder_id   text        not null,
    holder_name text        not null,
    issued_at   timestamptz not null,
    revision    int         not null
);

create index document_by_case on document.document (case_id, document_id);

create table document.revision (
    document_id  uuid        not null references document.document,
    revision     int         not null,
    sha256       text        not null unique,
    model_sha256 text        not null,
    pages        int         not null,
    size_bytes   bigint      not null,
    sealed_at    timestamptz not null,
    primary key (document_id, revision)
);
