package kuaichu.remedy.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kuaichu.document.ReviewConclusionModel.Ground;
import kuaichu.document.ReviewConclusionModel.Result;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.DocumentId;
import kuaichu.kernel.id.PartyId;
import kuaichu.kernel.id.ReviewId;
import kuaichu.kernel.id.UnitId;
import kuaichu.remedy.ReviewState;
import org.jspecify.annotations.Nullable;

/**
 * A review of a determination or a certificate (复核), PROC-71 to PROC-80.
 *
 * @param documentId the reviewed document
 * @param certificate whether it is a certificate (PROC-77) and no determination
 * @param originalUnit the unit that decided
 * @param superiorUnit the unit that reviews
 * @param late whether the application came after the last day
 * @param receivedAt when the superior had it, the day of acceptance (PROC-73)
 * @param fileAt when the deciding unit's file came (PROC-72)
 * @param paperId the acceptance notice, or the refusal, termination or conclusion that ended it
 */
public record Review(
        ReviewId id,
        CaseId caseId,
        DocumentId documentId,
        String documentNo,
        boolean certificate,
        UnitId originalUnit,
        UnitId superiorUnit,
        ReviewState state,
        boolean late,
        Instant filedAt,
        @Nullable Instant receivedAt,
        @Nullable Instant fileAt,
        @Nullable Instant endedAt,
        @Nullable DocumentId paperId,
        @Nullable Result result) {

    /**
     * What a party applies for (复核申请), PROC-71.2.
     *
     * @param requests what is said to be wrong with the determination
     * @param reasons reasons and main evidence, in the party's words
     */
    public record Application(
            PartyId partyId,
            String label,
            List<Ground> requests,
            String reasons,
            Instant appliedAt,
            @Nullable Instant withdrawnAt) {
        public Application {
            requests = List.copyOf(requests);
        }
    }

    /** An officer who examines it (复核民警). */
    public record Reviewer(AccountId account, String name) {}

    /** What a party thinks of it (当事人意见), PROC-74.2. */
    public record Opinion(PartyId partyId, String label, String text, Instant at) {}

    /**
     * A conclusion as one reviewer proposes it (复核结论草案).
     *
     * @param version rises with every proposal
     */
    public record Draft(
            int version,
            AccountId proposedBy,
            String factFindings,
            String procedureFindings,
            Result result,
            List<Ground> grounds,
            @Nullable String corrections) {
        public Draft {
            grounds = List.copyOf(grounds);
        }
    }

    /** Whether a new investigation was ordered (PROC-76.3, 77(2)). */
    public boolean ordersReinvestigation() {
        return Optional.ofNullable(result)
                .filter(given -> given == Result.REINVESTIGATE || given == Result.CERTIFICATE_REINVESTIGATE)
                .isPresent();
    }
}
