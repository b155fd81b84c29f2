-- Who works no longer on a case (回避), ADM-24.2.
create table desk.barred (
    case_id    uuid        not null,
    account_id uuid        not null,
    barred_at  timestamptz not null,
    primary key (case_id, account_id)
);
