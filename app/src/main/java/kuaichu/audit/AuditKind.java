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
    /** 查询登记信息: a plate or a phone was looked up at the police register and the insurers. */
    LOOK_UP,
    /** 越权被拒: another role's endpoint or somebody else's data. */
    REFUSED
}
