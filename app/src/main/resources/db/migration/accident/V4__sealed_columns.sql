-- What is sealed, and by which columns a value is bound to its row (加密列): read by kuaichu.platform.persistence.SealedColumns.
comment on column accident.party.name is 'sealed by party_id';
comment on column accident.party.phone is 'sealed by party_id';
comment on column accident.party.phone_index is 'index of phone';
comment on column accident.party.licence_no is 'sealed by party_id';
comment on column accident.party.licence_index is 'index of licence_no';
comment on column accident.party.citizen_id is 'sealed by party_id';
comment on column accident.party.citizen_index is 'index of citizen_id';
comment on column accident.statement.description is 'sealed by party_id, version';
comment on column accident.statement.answers is 'sealed by party_id, version';
