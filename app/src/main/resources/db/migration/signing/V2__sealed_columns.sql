-- What is sealed, and by which columns a value is bound to its row (加密列): read by kuaichu.platform.persistence.SealedColumns.
comment on column signing.envelope.content is 'sealed by envelope_id';
comment on column signing.place.name is 'sealed by signer_id';
comment on column signing.signature.strokes is 'sealed by signer_id';
comment on column signing.signature.image is 'sealed by signer_id';
