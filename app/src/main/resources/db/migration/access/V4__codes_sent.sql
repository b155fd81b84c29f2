-- Which phone was sent a code when and at whose wish (短信防轰炸); forgotten when no limit counts it any more.
create table access.code_sent (
    phone_index bytea       not null,
    address     text        not null,
    at          timestamptz not null
);
create index code_sent_to_phone on access.code_sent (phone_index, at);
create index code_sent_by_address on access.code_sent (address, at);
