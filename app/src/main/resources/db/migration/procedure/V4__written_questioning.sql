-- Records of questionings that are out for signing (待签的询问笔录), ADM-77.
create table procedure.written_questioning (
  questioning_id uuid primary key,
  case_id uuid not null references procedure.investigation,
  label text,
  session int not null,
  recorder text not null,
  -- sealed by access.PersonalData, JSON
  content bytea not null
);
create index written_questioning_of_case on procedure.written_questioning (case_id, questioning_id);
