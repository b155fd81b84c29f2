-- What is sealed, and by which columns a value is bound to its row (加密列): read by kuaichu.platform.persistence.SealedColumns.
comment on column partner.outgoing_call.payload is 'sealed by call_id';
