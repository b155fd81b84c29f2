create schema if not exists partner;

-- Calls to the outside that must happen (必达调用); woken by platform.scheduled_tasks.
create table partner.outgoing_call (
    call_id         uuid        primary key,
    operation       text        not null,
    call_key        text        not null,
    case_id         uuid,
    payload         bytea, -- encrypted; gone once done
    state           text        not null check (state in ('WAITING', 'DONE', 'DEAD')),
    attempts        int         not null default 0,
    created_at      timestamptz not null,
    next_attempt_at timestamptz,
    last_error      text,
    ended_at        timestamptz,
    resent_by       uuid,
    unique (operation, call_key),
    check ((state = 'DONE') <= (payload is null))
);
create index outgoing_call_waiting on partner.outgoing_call (state, created_at, call_id) where state <> 'DONE';

-- Every exchange with a partner, as sent and received, personal data masked (对接留痕).
create table partner.call_log (
    exchange_id uuid        primary key,
    partner     text        not null,
    direction   text        not null check (direction in ('OUT', 'IN')),
    what        text        not null,
    call_id     uuid,
    at          timestamptz not null,
    millis      bigint      not null,
    outcome     text        not null,
    request     text        not null,
    response    text        not null
);
create index call_log_at on partner.call_log (at);
create index call_log_call on partner.call_log (call_id) where call_id is not null;

-- Callbacks taken: a message is taken once, an event counts once.
create table partner.callback_nonce (
    partner text        not null,
    nonce   text        not null,
    at      timestamptz not null,
    primary key (partner, nonce)
);
create index callback_nonce_at on partner.callback_nonce (at);
