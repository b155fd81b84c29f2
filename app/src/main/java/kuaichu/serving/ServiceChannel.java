package kuaichu.serving;

/** The way a document is served (送达方式), ADM-36; the earlier ones come first, the last is the last resort. */
public enum ServiceChannel {
    /** 直接送达, by the officer to the person or who may receive for the person (ADM-36.2). */
    IN_PERSON,
    /** 留置送达, left behind after a refusal, before a witness or on record (ADM-36.2). */
    LEFT_BEHIND,
    /** 电子送达, to the person's own phone, with consent and confirmed receipt (ADM-36.3). */
    IN_APP,
    /** 邮寄送达 (ADM-36.3). */
    POST,
    /** 公告送达, 60 days at least (ADM-36.4). */
    ANNOUNCEMENT
}
