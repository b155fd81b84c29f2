package kuaichu.signing;

/** Why somebody quietly does not sign (静默选择); only the police learn of it. */
public enum QuietChoice {
    /** 我被逼迫. */
    PRESSED,
    /** 我不同意. */
    DISAGREE,
    /** 我不舒服: a hurt person takes the case out of self-negotiation (PROC-13.1, 23.1(2)). */
    UNWELL
}
