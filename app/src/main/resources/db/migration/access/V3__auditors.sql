-- Auditors (审计员) read the audit trail and see no case; views and security events are written there from now on.
alter table access.account drop constraint account_role_check;
alter table access.account add constraint account_role_check
    check (role in ('PARTY', 'OFFICER', 'LEADER', 'CENTRE', 'INSURER', 'AUDITOR'));
alter table access.account add constraint account_auditor_check
    check (role <> 'AUDITOR' or (unit_id is null and insurer_id is null));
