package kuaichu.procedure;

import kuaichu.liability.Injury;
import kuaichu.org.HandlerQualification;

/** Kind of accident by its worst consequence (事故种类), PROC-3. */
public enum AccidentSeverity {
    /** 财产损失事故. */
    PROPERTY_DAMAGE(HandlerQualification.INITIAL, "PROC-5.1"),
    /** 伤人事故. */
    INJURY(HandlerQualification.INITIAL, "PROC-5.2"),
    /** 死亡事故. */
    FATAL(HandlerQualification.INTERMEDIATE, "PROC-5.3");

    private final HandlerQualification leadQualification;
    private final String article;

    AccidentSeverity(HandlerQualification leadQualification, String article) {
        this.leadQualification = leadQualification;
        this.article = article;
    }

    /** What the lead officer of the ordinary procedure must hold: examined for the simplified one only is not enough (PROC-5). */
    public HandlerQualification leadQualification() {
        return leadQualification;
    }

    /** Citation of the qualification. */
    public String article() {
        return article;
    }

    /** As far as the report knows. */
    public static AccidentSeverity of(Injury injury) {
        return switch (injury) {
            case NONE -> PROPERTY_DAMAGE;
            case MINOR, SERIOUS -> INJURY;
            case DEATH -> FATAL;
        };
    }
}
