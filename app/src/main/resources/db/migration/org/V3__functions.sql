-- What a unit offers (功能开通): the newest line of a unit and function counts, none means on; who switched what when stays.
create table org.function_switch (
    unit_id  uuid        not null references org.unit (id),
    function text        not null check (function in ('SELF_NEGOTIATION', 'ONLINE_DETERMINATION')),
    number   bigint      not null check (number > 0),
    is_on    boolean     not null,
    at       timestamptz not null,
    by       uuid        not null,
    primary key (unit_id, function, number)
);
