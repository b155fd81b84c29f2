create schema if not exists org;

create table org.unit (
    id              uuid primary key,
    parent_id       uuid references org.unit (id),
    code            text not null unique check (code ~ '^[0-9]{12}$'),
    level           text not null check (level in ('DETACHMENT', 'BRIGADE', 'SQUADRON')),
    name            text not null,
    document_prefix text not null
);

-- Whose area a place lies in: rectangles in WGS-84 degrees, the smallest priority that holds the place wins (辖区).
create table org.area (
    unit_id  uuid             not null references org.unit (id),
    priority int              not null,
    west     double precision not null,
    south    double precision not null,
    east     double precision not null,
    north    double precision not null,
    primary key (unit_id, priority)
);

create table org.insurer (
    id    uuid primary key,
    code  text not null unique,
    name  text not null,
    phone text not null
);
