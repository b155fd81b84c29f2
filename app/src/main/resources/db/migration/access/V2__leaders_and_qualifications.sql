-- Leaders (负责人) approve and direct; officers carry their handling qualification (处理资格, PROC-5).
alter table access.account drop constraint account_role_check;
alter table access.account add constraint account_role_check check (role in ('PARTY', 'OFFICER', 'LEADER', 'CENTRE', 'INSURER'));
alter table access.account add constraint account_leader_unit_check check (role <> 'LEADER' or unit_id is not null);
alter table access.account add column handler_qualification text
    check (handler_qualification in ('SIMPLIFIED', 'INITIAL', 'INTERMEDIATE', 'SENIOR'));
create index account_of_unit on access.account (unit_id) where unit_id is not null;
