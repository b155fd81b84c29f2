create schema if not exists retention;

-- What was forgotten when and by which rule (删除记录); a line a run and kind.
create table retention.run (
    run_id    uuid        primary key,
    kind      text        not null,
    article   text        not null,
    period    text        not null,
    ran_at    timestamptz not null,
    ended_before timestamptz not null,
    forgotten bigint      not null
);
create index run_of_kind on retention.run (kind, run_id desc);
