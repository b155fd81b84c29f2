-- Who fixed a digest (固定人): of papers with personal data (驾驶证, 行驶证) a party sees only its own.
alter table vault.evidence add column fixed_by uuid;

create index evidence_by_fixed_by on vault.evidence (fixed_by);
