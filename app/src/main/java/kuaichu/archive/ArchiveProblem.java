package kuaichu.archive;

import kuaichu.kernel.problem.ProblemCode;

/** Expected refusals of this module. */
public enum ArchiveProblem implements ProblemCode {
    /** Only a closed case is archived (ADM-260). */
    CASE_NOT_CLOSED("case-not-closed", 409),
    /** Contents the law requires are missing; the fields name them. */
    INCOMPLETE("incomplete", 422),
    /** Contents are missing that may be stated as gaps, but no reason was given; the fields name them. */
    GAPS_NEED_REASON("gaps-need-reason", 422),
    /** Nothing happened since the last edition. */
    NOTHING_NEW("nothing-new", 409),
    /** Arguments: the item. An original in the vault is not what was taken in. */
    ITEM_DAMAGED("item-damaged", 409),
    /** There is no archive to download yet. */
    NOT_PACKED("not-packed", 409);

    private final String code;
    private final int status;

    ArchiveProblem(String reason, int status) {
        this.code = "archive." + reason;
        this.status = status;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }
}
