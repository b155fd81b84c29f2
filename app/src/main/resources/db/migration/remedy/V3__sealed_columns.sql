-- What is sealed, and by which columns a value is bound to its row (加密列): read by kuaichu.platform.persistence.SealedColumns.
comment on column remedy.review_application.reasons is 'sealed by review_id, party_id';
comment on column remedy.opinion.words is 'sealed by review_id, party_id';
comment on column remedy.mediation.terms is 'sealed by mediation_id';
comment on column remedy.side.request is 'sealed by mediation_id, party_id';
comment on column remedy.side.change_asked is 'sealed by mediation_id, party_id';
comment on column remedy.participant.name is 'sealed by mediation_id, label';
