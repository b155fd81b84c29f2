-- A statement is never overwritten: every version stays, the newest counts.
alter table accident.statement add column version int not null default 1;
alter table accident.statement alter column version drop default;
-- answers to the pictured facts, sealed by access.PersonalData; null where behaviours were named instead
alter table accident.statement add column answers bytea;
-- said after everybody had been heard
alter table accident.statement add column after_hearing boolean not null default false;
alter table accident.statement alter column after_hearing drop default;
alter table accident.statement drop constraint statement_pkey;
alter table accident.statement add primary key (party_id, version);

-- how many were hurt, null when nobody was or nobody was asked
alter table accident.accident_case add column injured_count int;
