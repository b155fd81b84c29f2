-- What the police concluded a case with: SIMPLIFIED, GENERAL (一般程序), CERTIFICATE (事故证明, without grades).
alter table determination.determination add column kind text not null default 'SIMPLIFIED';
alter table determination.determination alter column kind drop default;
alter table determination.former_determination add column kind text not null default 'SIMPLIFIED';
alter table determination.former_determination alter column kind drop default;
