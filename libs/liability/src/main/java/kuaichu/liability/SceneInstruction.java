package kuaichu.liability;

/** What the parties are told to do with scene and vehicles (现场处置指引); the wrong one is a legal error. */
public enum SceneInstruction {
    /** 保护现场、立即报警: do not move anything (PROC-13.1). */
    PROTECT_SCENE("PROC-13.1"),
    /** 固定证据、撤离现场、再协商 (PROC-19.1). */
    EVIDENCE_THEN_MOVE("PROC-19.1"),
    /** 固定证据、移车、再报警 (PROC-14). */
    MOVE_THEN_REPORT("PROC-14"),
    /** 先撤离、再协商: no motor vehicle takes part (PROC-19.2). */
    LEAVE_THEN_NEGOTIATE("PROC-19.2");

    private final String citation;

    SceneInstruction(String citation) {
        this.citation = citation;
    }

    /** Citation of the article the instruction stands in. */
    public String citation() {
        return citation;
    }

    /** True where vehicles may leave once the evidence is fixed, without waiting for an officer. */
    public boolean allowsMoving() {
        return this != PROTECT_SCENE;
    }
}
