-- What is sealed, and by which columns a value is bound to its row (加密列): read by kuaichu.platform.persistence.SealedColumns.

-- Answers kept in the clear are forgotten: their commands stay done and are answered without a body.
update platform.command set body = null;
comment on column platform.command.body is 'sealed by account_id, idempotency_key';
