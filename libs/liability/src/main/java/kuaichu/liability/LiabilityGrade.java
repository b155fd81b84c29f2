package kuaichu.liability;

/** Grade of liability (责任程度) of PROC-60. It is not a share of compensation. */
public enum LiabilityGrade {
    FULL("全部责任", 1),
    PRIMARY("主要责任", 2),
    EQUAL("同等责任", 3),
    SECONDARY("次要责任", 4),
    NONE("无责任", 5);

    private final String title;
    private final int policeCode;

    LiabilityGrade(String title, int policeCode) {
        this.title = title;
        this.policeCode = policeCode;
    }

    /** The words of a determination. */
    public String title() {
        return title;
    }

    /** Code of the police system (责任代码): 1 全部 to 5 无责; insurers number differently. */
    public int policeCode() {
        return policeCode;
    }
}
