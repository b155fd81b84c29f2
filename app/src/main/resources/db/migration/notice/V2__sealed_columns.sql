-- What is sealed, and by which columns a value is bound to its row (加密列): read by kuaichu.platform.persistence.SealedColumns.
comment on column notice.message.phone is 'sealed by message_id';

-- The phone may be forgotten once the message is sent (retention).
alter table notice.message drop constraint message_check;
alter table notice.message add constraint message_phone_check
    check ((sms_state <> 'NONE' or phone is null) and (sms_state <> 'WAITING' or phone is not null));
