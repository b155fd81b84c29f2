create schema if not exists platform;

-- First answer of every command, written in the command's own transaction (幂等).
create table platform.command (
    account_id      uuid        not null,
    idempotency_key uuid        not null,
    request_hash    bytea       not null,
    status          smallint,
    headers         jsonb,
    body            bytea,
    at              timestamptz not null,
    primary key (account_id, idempotency_key)
);
create index command_at on platform.command (at);

-- Calls to the outside, deadlines, sweeps: scheduled in the transaction that causes them (db-scheduler).
create table platform.scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on platform.scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on platform.scheduled_tasks (last_heartbeat);
create index scheduled_tasks_priority on platform.scheduled_tasks (priority desc, execution_time asc);
