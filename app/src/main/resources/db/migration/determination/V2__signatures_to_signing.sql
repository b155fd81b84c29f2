-- Signatures live in the envelopes of the module signing from here on; what was given before moves there, once.
create temporary table moved on commit drop as
select gen_random_uuid() as envelope_id, n.case_id, 'AGREEMENT' as purpose, n.document_id, n.opened_at,
       case n.state when 'SIGNED' then 'COMPLETED' else n.state end as state,
       coalesce(n.signed_at, n.refused_at) as ended_at
from determination.negotiation n
union all
select gen_random_uuid(), d.case_id, 'DETERMINATION', d.document_id, d.issued_at,
       case when d.served_at is null then 'OPEN' else 'COMPLETED' end, d.served_at
from determination.determination d;

insert into signing.envelope (envelope_id, case_id, purpose, subject_id, document_id, state, opened_at, ended_at)
select envelope_id, case_id, purpose, case_id, document_id, state, opened_at, ended_at from moved;

insert into signing.place (signer_id, envelope_id, number, turn, capacity, label, party_id, answer, answered_at, reason)
select gen_random_uuid(), m.envelope_id, row_number() over (partition by m.envelope_id order by p.label), 1, 'PARTY', p.label, p.party_id,
       case
         when s.party_id is not null then 'SIGNED'
         when v.answer is not null then v.answer
         when n.refused_by = p.party_id then 'REFUSED'
         else 'WAITING'
       end,
       coalesce(s.signed_at, v.answered_at, case when n.refused_by = p.party_id then n.refused_at end),
       coalesce(v.reason, case when n.refused_by = p.party_id then n.refusal_reason end)
from moved m
join accident.party p on p.case_id = m.case_id
left join determination.signature s on s.case_id = m.case_id and s.party_id = p.party_id
  and s.purpose = case m.purpose when 'AGREEMENT' then 'AGREEMENT' else 'ACKNOWLEDGEMENT' end
left join determination.serving v on m.purpose = 'DETERMINATION' and v.case_id = m.case_id and v.party_id = p.party_id
left join determination.negotiation n on m.purpose = 'AGREEMENT' and n.case_id = m.case_id and n.state = 'REFUSED';

insert into signing.signature (signer_id, envelope_id, method, strokes, image, shown_s, read_aloud, electronic_service_consent, given_by, signed_at)
select pl.signer_id, pl.envelope_id, case when s.own_phone then 'OWN_PHONE' else 'ONE_PHONE' end,
       s.strokes, s.image, s.shown_s, s.read_aloud, s.electronic_service_consent, s.given_by, s.signed_at
from determination.signature s
join moved m on m.case_id = s.case_id
  and m.purpose = case s.purpose when 'AGREEMENT' then 'AGREEMENT' else 'DETERMINATION' end
join signing.place pl on pl.envelope_id = m.envelope_id and pl.party_id = s.party_id;

drop table determination.signature;
