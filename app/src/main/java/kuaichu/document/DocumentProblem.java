package kuaichu.document;

import kuaichu.kernel.problem.ProblemCode;

/** What the document module refuses (文书的拒绝). */
public enum DocumentProblem implements ProblemCode {
    /** Contents the article requires are missing; the fields name them. */
    CONTENT_MISSING("document.content-missing", 422),
    /** A signature's picture is not a small PNG. */
    SIGNATURE_PICTURE("document.signature-picture", 422),
    /** The file to verify is larger than 20 MB. */
    FILE_TOO_LARGE("document.file-too-large", 413),
    /** The file to verify was not sent as PDF or OFD. */
    FILE_TYPE("document.file-type", 415),
    /** The document was issued before OFD files were made. */
    NO_OFD("document.no-ofd", 404);

    private final String code;
    private final int status;

    DocumentProblem(String code, int status) {
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
