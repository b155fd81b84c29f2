package kuaichu.vault;

import kuaichu.kernel.problem.ProblemCode;

/** What the vault refuses (证据库的拒绝). */
public enum VaultProblem implements ProblemCode {
    /** A field of a digest is wrong. */
    DIGEST_INVALID("vault.digest-invalid", 422),
    /** The bytes are not those the digest fixed. 422 and not 409: clients of the upload protocol retry a conflict. */
    DIGEST_MISMATCH("vault.digest-mismatch", 422),
    /** The bytes are another medium than the digest said. */
    MEDIUM_MISMATCH("vault.medium-mismatch", 422),
    /** The length is not the one the digest was made of. */
    SIZE_MISMATCH("vault.size-mismatch", 422),
    /** Larger than its medium may be. */
    TOO_LARGE("vault.too-large", 413),
    /** A header of the upload protocol is missing or wrong. */
    UPLOAD_MALFORMED("vault.upload-malformed", 400),
    /** The body is not {@code application/offset+octet-stream}. */
    UPLOAD_CONTENT_TYPE("vault.upload-content-type", 415),
    /** Another version of the upload protocol. */
    UPLOAD_VERSION("vault.upload-version", 412),
    /** The client's offset is not where the upload stands. */
    UPLOAD_OFFSET("vault.upload-offset", 409),
    /** Another request of the same upload is still at work. */
    UPLOAD_BUSY("vault.upload-busy", 423),
    /** The connection broke; what arrived is kept. */
    UPLOAD_INTERRUPTED("vault.upload-interrupted", 400),
    /** No room left for an original. */
    STORAGE_FULL("vault.storage-full", 507);

    private final String code;
    private final int status;

    VaultProblem(String code, int status) {
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
