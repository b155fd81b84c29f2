package kuaichu.accident;

/** What somebody may do with a case now (可用操作); screens show exactly these. */
public enum CaseAction {
    FIX_EVIDENCE,
    CONFIRM_CLEARED,
    EDIT_PARTY,
    INVITE,
    STATE_FACTS,
    OPEN_NEGOTIATION,
    SIGN_AGREEMENT,
    REFUSE_AGREEMENT,
    REQUEST_DETERMINATION,
    DETERMINE,
    RETURN_FOR_EVIDENCE,
    ACKNOWLEDGE_DETERMINATION,
    REQUEST_POLICE,
    RECORD_ONSITE_RESULT,
    OPEN_CLAIM,
    REQUEST_CLOSURE,
    APPROVE_CLOSURE,
    RETURN_CLOSURE,
    RATE,
    WITHDRAW,
    SUPPLEMENT
}
