package kuaichu.claim;

/** What an insurer pays a loss under (赔付责任), with the article that makes it pay. */
public enum ExposureKind {
    /** 交强险财产损失: the other side's compulsory policy, or the own one under 互碰自赔. */
    COMPULSORY_PROPERTY("CALI-21.1"),
    /** 商业三者险: the other side's third-party cover, by ratio of fault. */
    THIRD_PARTY("INS-65.1"),
    /** 车损险: the own vehicle's cover, for the own share of fault. */
    OWN_DAMAGE("INS-23.1"),
    /** 无责财产赔付: the limit of a blameless vehicle, paid on its behalf by the at-fault vehicle's insurer (无责代赔). */
    NO_FAULT_PROPERTY("CALI-23.1");

    private final String citation;

    ExposureKind(String citation) {
        this.citation = citation;
    }

    /** For example {@code CALI-21.1}. */
    public String citation() {
        return citation;
    }
}
