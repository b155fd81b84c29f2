-- What came of mediating damages on the spot (PROC-25); null where not everybody asked for it.
alter table determination.determination
  add column mediation_outcome text check (mediation_outcome in ('AGREED', 'NOT_AGREED')),
  add column mediation_terms text;
