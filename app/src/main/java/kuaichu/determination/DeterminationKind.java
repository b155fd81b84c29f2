package kuaichu.determination;

/** What the police concluded a case with (认定结果). */
public enum DeterminationKind {
    /** 简易程序认定书, PROC-24. */
    SIMPLIFIED,
    /** 一般程序认定书, PROC-60 to 64. */
    GENERAL,
    /** 逃逸尚未侦破、依受害方申请的认定书: says the victim's liability only, PROC-66.1. */
    UNSOLVED,
    /** 道路交通事故证明: facts or cause cannot be cleared up, nobody's liability is determined, PROC-67. */
    CERTIFICATE
}
