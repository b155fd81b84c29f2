-- What stands on the contact card of a unit (联系卡, PROC-27.2).
alter table org.unit add column office_address text;
alter table org.unit add column office_phone text;
alter table org.unit add column supervision_phone text;
