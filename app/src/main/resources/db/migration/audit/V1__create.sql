create schema if not exists audit;

-- Who did, saw or was refused what (CSL-21(3)): kept at least six months, never changed.
create table audit.entry (
    id         uuid        primary key,
    at         timestamptz not null,
    kind       text        not null,
    account_id uuid,
    actor      text        not null,
    role       text,
    unit_id    uuid,
    insurer_id uuid,
    case_id    uuid,
    subject    text        not null,
    reason     text,
    address    text,
    mac        bytea       not null,
    seal       bigint
);
create index entry_at on audit.entry (at, id);
create index entry_account on audit.entry (account_id, at, id);
create index entry_case on audit.entry (case_id, at, id) where case_id is not null;
create index entry_unsealed on audit.entry (at, id) where seal is null;
create index entry_seal on audit.entry (seal, at, id);

-- A keyed chain over the entries in batches, so that writers never wait for each other.
create table audit.seal (
    number  bigint      primary key,
    at      timestamptz not null,
    entries int         not null,
    mac     bytea       not null
);

create function audit.refuse_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and tg_table_name = 'entry' then
        if old.seal is null and new.seal is not null
                and to_jsonb(old) - 'seal' = to_jsonb(new) - 'seal' then
            return new;
        end if;
    end if;
    raise exception 'audit rows are never changed: % on % refused', tg_op, tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger entry_unchangeable before update or delete on audit.entry for each row execute function audit.refuse_change();
create trigger seal_unchangeable before update or delete on audit.seal for each row execute function audit.refuse_change();
create trigger entry_not_emptied before truncate on audit.entry for each statement execute function audit.refuse_change();
create trigger seal_not_emptied before truncate on audit.seal for each statement execute function audit.refuse_change();
