package kuaichu.platform;

import kuaichu.kernel.problem.ProblemCode;

/** Expected refusals every edge shares (通用拒绝). */
public enum PlatformProblem implements ProblemCode {
    NOT_FOUND("platform.not-found", 404),
    /** One or more fields are wrong; {@code fields} names each. */
    INVALID_INPUT("platform.invalid-input", 400),
    MALFORMED_BODY("platform.malformed-body", 400),
    /** No browser of ours sends that: the address or a header is no text. */
    MALFORMED_REQUEST("platform.malformed-request", 400),
    UNAUTHENTICATED("platform.unauthenticated", 401),
    FORBIDDEN("platform.forbidden", 403),
    IDEMPOTENCY_KEY_MISSING("platform.idempotency-key-missing", 400),
    IDEMPOTENCY_MISMATCH("platform.idempotency-mismatch", 422),
    /** Each value alone is fine, together they describe no accident the law knows; {@code fields} names where. */
    FACTS_CONTRADICT("platform.facts-contradict", 422),
    /** If-Match lacks on an edit. */
    VERSION_MISSING("platform.version-missing", 428),
    /** First argument: the current version. */
    VERSION_CONFLICT("platform.version-conflict", 412),
    METHOD_NOT_ALLOWED("platform.method-not-allowed", 405),
    NOT_ACCEPTABLE("platform.not-acceptable", 406),
    UNSUPPORTED_MEDIA_TYPE("platform.unsupported-media-type", 415),
    BODY_TOO_LARGE("platform.body-too-large", 413),
    /** First argument: seconds to wait. */
    RATE_LIMITED("platform.rate-limited", 429),
    UNAVAILABLE("platform.unavailable", 503),
    INTERNAL("platform.internal", 500);

    private final String code;
    private final int status;

    PlatformProblem(String code, int status) {
        this.code = code;
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
