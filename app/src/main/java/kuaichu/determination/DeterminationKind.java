package kuaichu.determination;

/** What the police concluded a case with (认定结果). */
public enum DeterminationKind {
    /** 简易程序认定书, PROC-24. */
    SIMPLIFIED,
    /** 一般程序认定书, PROC-60 to 64. */
    GENERAL,
    /** 道路交通事故证明: facts or cause cannot be cleared up, nobody's liability is determined, PROC-67. */
    CERTIFICATE
}
