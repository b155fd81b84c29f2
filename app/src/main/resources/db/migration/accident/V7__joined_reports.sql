-- Reports of one accident (并案): a joined report stays as it is and names the one it became part of; taken back, it stands where it stood.
alter table accident.accident_case add column joined_at timestamptz;
alter table accident.accident_case add column joined_into uuid references accident.accident_case;
alter table accident.accident_case add column joined_from text;
-- what the reporter answered to "is it the same accident?"
alter table accident.accident_case add column reported_as_same boolean;
create index accident_case_joined_into on accident.accident_case (joined_into) where joined_into is not null;
create index party_of_phone on accident.party (phone_index) where phone_index is not null;
