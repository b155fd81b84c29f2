-- What is sealed, and by which columns a value is bound to its row (加密列): read by kuaichu.platform.persistence.SealedColumns.
comment on column procedure.scene_investigation.road_condition is 'sealed by case_id';
comment on column procedure.scene_investigation.findings is 'sealed by case_id';
comment on column procedure.scene_investigation.persons is 'sealed by case_id';
comment on column procedure.scene_investigation.unsigned is 'sealed by case_id';
comment on column procedure.examination.conclusion is 'sealed by examination_id';
comment on column procedure.drafted_decision.content is 'sealed by case_id';
comment on column procedure.approval.summary is 'sealed by approval_id';
comment on column procedure.approval.proposal is 'sealed by approval_id';
comment on column procedure.approval.directive is 'sealed by approval_id';
comment on column procedure.recusal.reason is 'sealed by recusal_id';
comment on column procedure.recusal.decision is 'sealed by recusal_id';
comment on column procedure.written_questioning.content is 'sealed by questioning_id';
