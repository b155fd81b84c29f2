-- What is sealed, and by which columns a value is bound to its row (加密列): read by kuaichu.platform.persistence.SealedColumns.
comment on column access.account.phone_sealed is 'sealed by id';
comment on column access.account.phone_index is 'index of phone_sealed';
comment on column access.account.totp_sealed is 'sealed by id';
comment on column access.key_check.sealed is 'sealed by only_one';

-- Both were followed by the audit trail (audit.entry), wrote no line since and are read by nobody.
drop table access.view_log;
drop table access.security_event;
drop function access.refuse_change();
