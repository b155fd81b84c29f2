package kuaichu.signing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kuaichu.accident.ArticleRef;
import kuaichu.kernel.id.DocumentId;
import kuaichu.kernel.id.EnvelopeId;
import kuaichu.kernel.id.EvidenceId;
import kuaichu.kernel.id.PartyId;
import org.jspecify.annotations.Nullable;

/**
 * An envelope as shown (签署信封视图). A party reads of others only whether they have answered while a quiet refusal is possible.
 *
 * @param inTurn whether they sign one after the other
 * @param content the words to show; {@code contentSha256} over their UTF-8 bytes is sent back with the signature
 * @param leastShownSeconds how long they must be shown before a signature is taken
 * @param quietRefusal whether the quiet choice is offered
 * @param article what the signature stands on
 * @param recordingArticle why the signing is recorded in sound and picture; null when it need not be
 * @param mayWithdraw whether the reader may take it back now
 */
public record EnvelopeView(
        EnvelopeId envelopeId,
        SigningPurpose purpose,
        Envelope.State state,
        boolean inTurn,
        String content,
        @Nullable String contentSha256,
        @Nullable DocumentId documentId,
        Instant openedAt,
        @Nullable Instant dueAt,
        int leastShownSeconds,
        boolean quietRefusal,
        @Nullable ArticleRef article,
        @Nullable ArticleRef recordingArticle,
        List<SignerView> signers,
        boolean mayWithdraw,
        boolean mayRemind) {

    /** What a reader may know of somebody's answer (答复状态). */
    public enum ShownAnswer {
        WAITING,
        /** 已答复: signed or not, while only the police may know which. */
        ANSWERED,
        SIGNED,
        REFUSED,
        RECEIVED,
        QUIETLY_REFUSED
    }

    /**
     * One place (签署位视图).
     *
     * @param isTurn whether it is this person's turn
     * @param awaited whether the reader may answer for it now
     * @param reason of a refusal
     * @param proof for the police only
     */
    public record SignerView(
            UUID signerId,
            Signer.Capacity capacity,
            String label,
            @Nullable PartyId partyId,
            ShownAnswer answer,
            @Nullable Instant answeredAt,
            boolean isTurn,
            boolean awaited,
            @Nullable String reason,
            @Nullable ProofView proof) {}

    /**
     * How somebody signed, or quietly did not (签署证明).
     *
     * @param quietArticles what the quiet choice stands on
     */
    public record ProofView(
            Signature.@Nullable Method method,
            @Nullable Long shownSeconds,
            @Nullable Boolean readAloud,
            @Nullable EvidenceId recordingId,
            @Nullable Boolean recordingReceived,
            @Nullable String recorderNo,
            @Nullable QuietChoice quietChoice,
            List<ArticleRef> quietArticles) {}
}
