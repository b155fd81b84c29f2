package kuaichu.serving;

import kuaichu.document.DocumentSignature;
import org.jspecify.annotations.Nullable;

/**
 * What proves a serving, for its receipt (送达证明), ADM-36.2.
 *
 * @param signature of who received it, null when given on paper or not at all
 * @param note reason of a refusal, number of the mail, place of the announcement
 * @param substitute who received it in the party's place
 * @param witness who saw a refusal
 * @param recording evidence number of its record
 */
record Proof(
        @Nullable DocumentSignature signature,
        @Nullable String note,
        @Nullable String substitute,
        @Nullable String witness,
        @Nullable String recording) {
    static final Proof NONE = new Proof(null, null, null, null, null);

    static Proof signed(@Nullable DocumentSignature signature) {
        return new Proof(signature, null, null, null, null);
    }

    static Proof refused(@Nullable String reason) {
        return new Proof(null, reason, null, null, null);
    }
}
