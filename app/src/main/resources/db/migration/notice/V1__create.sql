create schema if not exists notice;

-- What was said to whom (消息): template and arguments, never a clear name or phone.
create table notice.message (
    message_id  uuid        primary key,
    account_id  uuid,        -- null: a person without a session, reached by SMS only
    case_id     uuid        not null,
    party_label text        not null,
    source      text        not null, -- position of the docket entry that caused it
    template    text        not null,
    arguments   text[]      not null,
    at          timestamptz not null,
    read_at     timestamptz,
    phone       bytea,       -- encrypted; null when there is none
    sms_state   text        not null check (sms_state in ('NONE', 'WAITING', 'SENT', 'DELIVERED', 'FAILED')),
    sms_no      text,
    sms_reason  text,
    sms_at      timestamptz,
    unique (source, party_label),
    check ((sms_state = 'NONE') = (phone is null))
);

-- Entries whose news went out, also to nobody: reading the docket again tells no old news to people who came later.
create table notice.told (
    source  text        primary key,
    told_at timestamptz not null
);

create index message_inbox on notice.message (account_id, message_id desc) where account_id is not null;
