package kuaichu.platform;

/** What an account may act as (角色). */
public enum Role {
    /** 当事人. */
    PARTY,
    /** 民警. */
    OFFICER,
    /** 负责人: leads the squadron, brigade or detachment of the account; approves and directs, does not investigate. */
    LEADER,
    /** 情指中心. */
    CENTRE,
    /** 保险公司查勘定损与理赔. */
    INSURER,
    /** 审计员: reads the audit trail, sees no case. */
    AUDITOR,
    /** 系统管理员: keeps accounts, sees no case and grants nothing. */
    SYSTEM_ADMIN,
    /** 安全管理员: grants roles, unlocks, ends sessions; sees no case and makes no account. */
    SECURITY_ADMIN;

    /** Whether it is one of the three that no person may hold two of (三员分立). */
    public boolean isAdministrator() {
        return this == AUDITOR || this == SYSTEM_ADMIN || this == SECURITY_ADMIN;
    }
}
