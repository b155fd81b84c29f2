package kuaichu.notice;

import kuaichu.docket.DocketFact;

/** What this module writes into the docket (通知事实): labels and templates, never numbers or names. */
public sealed interface NoticeFact extends DocketFact {
    /** @param template which message, for example evidence-fixed.move */
    @Kind("notice.sms-sent")
    record SmsSent(String label, String template) implements NoticeFact {}

    /** @param reason the gateway's words, or that it did not answer */
    @Kind("notice.sms-failed")
    record SmsFailed(String label, String template, String reason) implements NoticeFact {}
}
