-- How determinations are served lives in the module serving from here on; what there was moves there, once.
insert into serving.serving (serving_id, case_id, document_id, kind, document_no, party_id, label, channel, sent_by_text, sent_at,
  opened_at, served_at, answer, reason)
select gen_random_uuid(), s.case_id, d.document_id, 'DETERMINATION_SIMPLIFIED', d.document_no, s.party_id, s.label, s.channel,
       d.officer_text, s.sent_at, s.opened_at, s.answered_at, s.answer, s.reason
from determination.serving s
join determination.determination d using (case_id);

drop table determination.serving;
