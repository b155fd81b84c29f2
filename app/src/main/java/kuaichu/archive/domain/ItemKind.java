package kuaichu.archive.domain;

/** What a file of an archive is (归档项类别). */
public enum ItemKind {
    /** 目录. */
    INDEX,
    /** 文书. */
    DOCUMENT,
    /** 证据原件. */
    EVIDENCE,
    /** 案卷条目. */
    DOCKET,
    /** 离线核验工具. */
    VERIFIER,
    /** 印章证书. */
    CERTIFICATE,
    /** 清单与签章. */
    MANIFEST
}
