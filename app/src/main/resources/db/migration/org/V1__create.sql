create schema if not exists org;

create table org.police_unit (
    id uuid primary key,
    parent_id uuid,
    code text not null unique,
    level text not null check (level in ('DETACHMENT', 'BRIGADE', 'SQUADRON')),
    name text not null,
    document_prefix text not null
);

-- The area a brigade answers for (PROC-9), as boxes in WGS-84 degrees; the smallest box that holds a place wins.
create table org.unit_area (
    id uuid primary key,
    unit_id uuid not null references org.police_unit (id),
    west double precision not null,
    south double precision not null,
    east double precision not null,
    north double precision not null,
    check (west < east and south < north)
);
create index unit_area_unit on org.unit_area (unit_id);

create table org.insurer (
    id uuid primary key,
    code text not null unique,
    name text not null,
    phone text not null
);
