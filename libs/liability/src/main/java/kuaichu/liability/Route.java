package kuaichu.liability;

/** Way an accident is handled (处理途径). */
public enum Route {
    /** 自行协商: the parties settle among themselves (PROC-19, PROC-20). */
    SELF_NEGOTIATION,
    /** 线上简易程序: an officer determines online on joint application (PROC-20.1, PROC-23). */
    ONLINE_SIMPLIFIED,
    /** 民警到场: an officer comes. */
    ONSITE_POLICE
}
