create schema if not exists docket;

-- The ledger: one row per entry, chained by hash within its case, never changed (案卷条目).
create table docket.entry (
    position      bigint      not null generated always as identity primary key,
    case_id       uuid        not null,
    seq           int         not null check (seq >= 1),
    kind          text        not null,
    at            timestamptz not null,
    actor_account uuid,
    actor_role    text        not null,
    actor_text    text        not null,
    body          jsonb       not null,
    prev_hash     bytea       not null check (length(prev_hash) = 32),
    hash          bytea       not null check (length(hash) = 32),
    xid           xid8        not null default pg_current_xact_id(),
    constraint entry_case_seq unique (case_id, seq)
);
-- Order of commit: readers go by (xid, position) and stop before the oldest transaction still running.
create index entry_commit_order on docket.entry (xid, position);

create function docket.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the docket is append-only: % on docket.entry refused', tg_op using errcode = 'insufficient_privilege';
end $$;
create trigger entry_unchangeable before update or delete on docket.entry for each row execute function docket.refuse_change();
create trigger entry_untruncatable before truncate on docket.entry for each statement execute function docket.refuse_change();
revoke update, delete, truncate on docket.entry from public;

-- How far each durable reader came (订阅进度).
create table docket.subscription (
    name       text   not null primary key,
    xid        xid8   not null,
    position   bigint not null,
    generation int    not null default 0
);

-- Entries a reader could not handle, and later entries of the same case that wait behind them.
create table docket.parked (
    subscriber      text        not null,
    case_id         uuid        not null,
    xid             xid8        not null,
    position        bigint      not null,
    state           text        not null check (state in ('RETRYING', 'PARKED')),
    attempts        int         not null,
    next_attempt_at timestamptz not null,
    last_error      text        not null,
    held_at         timestamptz not null default now(),
    primary key (subscriber, case_id, xid, position)
);
