-- Stages of the ordinary procedure (一般程序).
alter table accident.accident_case add column investigated_at timestamptz;
alter table accident.accident_case add column certified_at timestamptz;
