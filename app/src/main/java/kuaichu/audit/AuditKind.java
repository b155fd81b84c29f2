package kuaichu.audit;

/** What the audit trail tells apart (审计事件类型). */
public enum AuditKind {
    /** 登录成功. */
    SIGNED_IN,
    /** 登录失败. */
    SIGN_IN_REFUSED,
    /** 账号锁定期间的登录. */
    SIGN_IN_LOCKED,
    /** 查看: somebody of the staff opened a case or a thing of a case. */
    LOOK,
    /** 查看完整个人信息: full values, with the reason given (PIPL-51). */
    FULL_VIEW,
    /** 导出: a copy for staff left the house, with the reason given. */
    EXPORT,
    /** 按留存规则删除. */
    FORGOTTEN,
    /** 查询登记信息: a plate or a phone was looked up at the police register and the insurers. */
    LOOK_UP,
    /** 越权被拒: another role's endpoint or somebody else's data. */
    REFUSED,
    /** 业务操作: a command of somebody of the staff, as it was called. */
    COMMAND,
    /** 账号管理: an account made, granted, changed, disabled, its sessions ended. */
    ACCOUNT
}
