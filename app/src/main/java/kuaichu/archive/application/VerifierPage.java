package kuaichu.archive.application;

import org.springframework.stereotype.Component;

/** The verifier page for anybody (公开核验页): made anew at each call, because seals come and go. */
@Component
public class VerifierPage {
    private final WritePages writePages;

    VerifierPage(WritePages writePages) {
        this.writePages = writePages;
    }

    /** HTML in UTF-8. */
    public byte[] html() {
        return writePages.publicVerification();
    }

    /** The content security policy it needs and no more. */
    public String policy() {
        return writePages.verifierPolicy();
    }
}
