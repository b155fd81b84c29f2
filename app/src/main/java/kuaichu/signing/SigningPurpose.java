package kuaichu.signing;

/** What is signed (签署事项); who signs how and until when is data, {@code signing/purposes.json}. */
public enum SigningPurpose {
    /** 自行协商协议书, PROC-21. */
    AGREEMENT,
    /** 道路交通事故认定书, PROC-24.3. */
    DETERMINATION,
    /** 损害赔偿调解书, PROC-93. */
    MEDIATION_AGREEMENT,
    /** 权利义务告知书, PROC-27.2. */
    RIGHTS_NOTICE,
    /** 询问笔录, ADM-77. */
    QUESTIONING_RECORD,
    /** 复核文书, PROC-71 to 78. */
    REVIEW_PAPER,
    /** 送达回证, ADM-36. */
    SERVICE_RECEIPT
}
