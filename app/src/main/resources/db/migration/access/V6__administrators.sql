-- Separate administrators (三员分立, GB/T 22239-2019 8.1.4.2): who keeps accounts grants none, who grants keeps none, who audits does neither.
alter table access.account drop constraint account_role_check;
alter table access.account add constraint account_role_check
    check (role in ('PARTY', 'OFFICER', 'LEADER', 'CENTRE', 'INSURER', 'AUDITOR', 'SYSTEM_ADMIN', 'SECURITY_ADMIN'));
alter table access.account drop constraint account_auditor_check;
alter table access.account add constraint account_administrator_check
    check (role not in ('AUDITOR', 'SYSTEM_ADMIN', 'SECURITY_ADMIN') or (unit_id is null and insurer_id is null));

alter table access.account
    add column person_index      bytea,
    add column created_by        uuid,
    add column granted_at        timestamptz,
    add column granted_by        uuid,
    add column disabled_at       timestamptz,
    add column password_due      boolean not null default false,
    add column password_set_at   timestamptz,
    add column totp_offered      bytea,
    add column last_signed_in_at timestamptz,
    add column version           bigint  not null default 1;
update access.account set granted_at = created_at where username is not null;
alter table access.account
    add constraint account_second_factor_check check (role = 'PARTY' or totp_sealed is not null or password_due),
    add constraint account_person_check check (role not in ('SYSTEM_ADMIN', 'SECURITY_ADMIN') or person_index is not null),
    add constraint account_two_people_check check (granted_by is null or (granted_by <> id and granted_by <> created_by));
create unique index account_one_administrator on access.account (person_index)
    where role in ('AUDITOR', 'SYSTEM_ADMIN', 'SECURITY_ADMIN') and disabled_at is null;

create function access.keep_administrators_apart() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and new.role <> old.role then
        raise exception 'an account keeps its role' using errcode = 'insufficient_privilege';
    end if;
    if new.created_by is not null and (tg_op = 'INSERT' or new.created_by is distinct from old.created_by) and not exists (
            select 1 from access.account a where a.id = new.created_by and a.role = 'SYSTEM_ADMIN'
                and a.granted_at is not null and a.disabled_at is null) then
        raise exception 'only a system administrator makes accounts' using errcode = 'insufficient_privilege';
    end if;
    if new.granted_at is not null and new.created_by is not null
            and (tg_op = 'INSERT' or new.granted_at is distinct from old.granted_at) and not exists (
            select 1 from access.account a where a.id = new.granted_by and a.role = 'SECURITY_ADMIN'
                and a.granted_at is not null and a.disabled_at is null) then
        raise exception 'only a security administrator grants a role' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger account_administrators_apart before insert or update on access.account
    for each row execute function access.keep_administrators_apart();

-- The last passwords of a person, so that none comes back at once.
create table access.former_password (
    account_id    uuid        not null references access.account (id),
    set_at        timestamptz not null,
    password_hash text        not null,
    primary key (account_id, set_at)
);

-- Which device a session runs on, for the person and the security administrator.
alter table access.session
    add column id      uuid not null default gen_random_uuid() unique,
    add column address text,
    add column device  text;

comment on column access.account.totp_offered is 'sealed by id';
