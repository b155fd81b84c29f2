-- What is sealed, and by which columns a value is bound to its row (加密列): read by kuaichu.platform.persistence.SealedColumns.
comment on column claim.payout_account.holder_name is 'sealed by case_id, party_id';
comment on column claim.payout_account.card_no is 'sealed by case_id, party_id';
