create schema if not exists access;

create table access.account (
    id             uuid        primary key,
    role           text        not null check (role in ('PARTY', 'OFFICER', 'CENTRE', 'INSURER')),
    display_name   text        not null,
    phone_sealed   bytea,
    phone_index    bytea unique,
    phone_masked   text,
    username       text unique check (username = lower(username)),
    password_hash  text,
    totp_sealed    bytea,
    totp_last_step bigint      not null default 0,
    unit_id        uuid,
    insurer_id     uuid,
    created_at     timestamptz not null,
    merged_into    uuid,
    check ((role = 'PARTY') = (username is null)),
    check (role not in ('OFFICER', 'CENTRE') or unit_id is not null),
    check (role <> 'INSURER' or insurer_id is not null)
);

-- Only the token's digest: who reads the table cannot sign in with it.
create table access.session (
    token_hash   bytea       primary key,
    account_id   uuid        not null references access.account (id),
    created_at   timestamptz not null,
    last_used_at timestamptz not null,
    expires_at   timestamptz not null
);
create index session_account on access.session (account_id);
create index session_expires on access.session (expires_at);

create table access.sms_code (
    phone_index bytea       primary key,
    code_mac    bytea       not null,
    attempts    int         not null default 0,
    expires_at  timestamptz not null,
    resend_at   timestamptz not null
);

-- By the name tried, whether it exists or not: refusals must not tell.
create table access.sign_in_failure (
    username     text        primary key,
    failures     int         not null,
    locked_until timestamptz
);

-- Who may see which case (数据范围).
create table access.case_grant (
    case_id      uuid not null,
    subject_kind text not null check (subject_kind in ('ACCOUNT', 'UNIT', 'INSURER')),
    subject_id   uuid not null,
    primary key (case_id, subject_kind, subject_id)
);
create index case_grant_subject on access.case_grant (subject_kind, subject_id, case_id);

-- Full personal data seen by staff, and why (PIPL-51).
create table access.view_log (
    id         bigint      generated always as identity primary key,
    at         timestamptz not null,
    account_id uuid,
    role       text        not null,
    case_id    uuid        not null,
    what       text        not null,
    reason     text        not null
);
create index view_log_case on access.view_log (case_id, at);

-- Security events, kept at least six months (CSL-21(3)).
create table access.security_event (
    id         bigint      generated always as identity primary key,
    at         timestamptz not null,
    kind       text        not null,
    account_id uuid,
    subject    text        not null,
    address    text        not null
);
create index security_event_at on access.security_event (at);

create function access.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'audit rows are never changed: % on % refused', tg_op, tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger view_log_unchangeable before update or delete on access.view_log for each row execute function access.refuse_change();
create trigger security_event_unchangeable before update or delete on access.security_event
    for each row execute function access.refuse_change();

-- Proof that the key ring is the one this database was written with.
create table access.key_check (
    only_one boolean primary key default true check (only_one),
    sealed   bytea   not null
);
