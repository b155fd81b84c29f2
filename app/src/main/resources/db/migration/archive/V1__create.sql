create schema if not exists archive;

-- One packed edition of a case's archive (归档包). A case that went on after it gets the next edition; none is ever changed.
create table archive.package (
    package_id         uuid primary key,
    case_id            uuid        not null,
    edition            int         not null check (edition > 0),
    docket_seq         int         not null,
    packed_at          timestamptz not null,
    packed_by          text        not null,
    holder             text        not null,
    certificate_sha256 text        not null,
    manifest_sha256    text        not null unique,
    size_bytes         bigint      not null,
    gaps_reason        text,
    unique (case_id, edition)
);

-- Every file of the package in its order. With an evidence_id the bytes are the original in the vault, otherwise the package store's.
create table archive.item (
    package_id  uuid        not null references archive.package,
    no          int         not null,
    path        text        not null,
    kind        text        not null,
    name        text        not null,
    sha256      text        not null,
    crc32       bigint      not null,
    size_bytes  bigint      not null,
    at          timestamptz not null,
    by_whom     text        not null,
    evidence_id uuid,
    primary key (package_id, no),
    unique (package_id, path)
);

-- What the case lacked when it was packed, as stated in the manifest.
create table archive.gap (
    package_id uuid not null references archive.package,
    content    text not null,
    name       text not null,
    article    text not null,
    detail     text not null,
    primary key (package_id, content)
);

create function archive.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'an archive is never changed: % on % refused', tg_op, tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger package_unchangeable before update or delete on archive.package for each row execute function archive.refuse_change();
create trigger item_unchangeable before update or delete on archive.item for each row execute function archive.refuse_change();
create trigger gap_unchangeable before update or delete on archive.gap for each row execute function archive.refuse_change();
