package kuaichu.signing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.DocumentId;
import kuaichu.kernel.id.EnvelopeId;
import org.jspecify.annotations.Nullable;

/**
 * One paper to be signed by several people (签署信封).
 *
 * @param subjectId what it is about beyond the case (a document, a mediation), or the case's own id
 * @param content the very words everybody is shown; null for envelopes older than this mechanism
 * @param contentSha256 64 lower-case hex digits over the UTF-8 bytes of the content; null with it
 * @param documentId the paper, when it exists before it is signed
 * @param openedBy null when the system did
 * @param dueAt when it expires; null when it never does
 */
public record Envelope(
        EnvelopeId id,
        CaseId caseId,
        SigningPurpose purpose,
        UUID subjectId,
        @Nullable String content,
        @Nullable String contentSha256,
        @Nullable DocumentId documentId,
        State state,
        @Nullable AccountId openedBy,
        Instant openedAt,
        @Nullable Instant dueAt,
        List<Place> places) {
    public Envelope {
        places = List.copyOf(places);
    }

    /** How an envelope stands (信封状态). */
    public enum State {
        /** 待签署. */
        OPEN,
        /** 签署完成: all signed, or answered where a refusal is only noted. */
        COMPLETED,
        /** 拒绝签署. */
        REFUSED,
        /** 已撤回, before anybody answered. */
        WITHDRAWN,
        /** 已过期. */
        EXPIRED,
        /** 民警终止. */
        CANCELLED
    }

    /** What somebody did with the paper (答复). */
    public enum Answer {
        /** 未答复. */
        WAITING,
        /** 已签署. */
        SIGNED,
        /** 拒绝签署. */
        REFUSED,
        /** 已收到，未签名: no recording was possible; an officer still has to take the signature or note why there is none. */
        RECEIVED,
        /** 静默拒签: known to the police only. */
        QUIETLY_REFUSED
    }

    /**
     * One signer's place on the paper (签署位).
     *
     * @param turn from 1; the same for all unless they sign one after the other
     * @param reason of a refusal, or why the signature could not be taken
     */
    public record Place(
            Signer signer,
            int turn,
            Answer answer,
            @Nullable Instant answeredAt,
            @Nullable String reason) {
        /** Whether the person's turn is over, in the eyes of everybody. */
        public boolean isAnswered() {
            return answer == Answer.SIGNED || answer == Answer.REFUSED || answer == Answer.QUIETLY_REFUSED;
        }

        public boolean is(Answer other) {
            return answer == other;
        }
    }

    public Optional<Place> findPlace(UUID signerId) {
        return places.stream()
                .filter(place -> place.signer().id().equals(signerId))
                .findFirst();
    }

    /** Whether it is this place's turn: nobody before it still has to answer. */
    public boolean isTurnOf(Place place) {
        return places.stream().allMatch(other -> other.turn() >= place.turn() || other.isAnswered());
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** Purpose and state only: this record may hold personal data. */
    @Override
    public String toString() {
        return "Envelope[" + id + " " + purpose + " " + state + "]";
    }
}
