package kuaichu.org;

/** Qualification of an officer to handle accidents (道路交通事故处理资格), PROC-5; each includes those before it. */
public enum HandlerQualification {
    /** 简易程序: trained and examined, PROC-5.1. */
    SIMPLIFIED,
    /** 初级: may lead injury accidents, PROC-5.2. */
    INITIAL,
    /** 中级: may lead fatal accidents, PROC-5.3. */
    INTERMEDIATE,
    /** 高级. */
    SENIOR;

    public boolean includes(HandlerQualification required) {
        return compareTo(required) >= 0;
    }
}
