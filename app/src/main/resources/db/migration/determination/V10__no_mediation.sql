-- Where somebody disputes the determination or does not agree to mediate, that is noted instead (PROC-26).
alter table determination.determination drop constraint determination_mediation_outcome_check;
alter table determination.determination add constraint determination_mediation_outcome_check
  check (mediation_outcome in ('AGREED', 'NOT_AGREED', 'DISPUTED', 'DECLINED'));
