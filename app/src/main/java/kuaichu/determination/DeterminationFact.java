package kuaichu.determination;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kuaichu.accident.CaseMove;
import kuaichu.accident.HandlingState;
import kuaichu.docket.DocketFact;
import kuaichu.liability.LiabilityGrade;
import kuaichu.liability.Route;
import kuaichu.serving.ServingAnswer;
import kuaichu.signing.Envelope;
import org.jspecify.annotations.Nullable;

/** What this module writes into the docket (案卷事实): labels, codes and ids, never clear personal data. */
public sealed interface DeterminationFact extends DocketFact {

    @Kind("determination.negotiation-opened")
    record NegotiationOpened(HandlingState state, Map<String, LiabilityGrade> grades, List<String> rules)
            implements DeterminationFact, CaseMove {}

    /** @param outcome how the signing ended: refused, withdrawn, expired, or by an officer */
    @Kind("determination.agreement-lapsed")
    record AgreementLapsed(HandlingState state, Envelope.State outcome) implements DeterminationFact, CaseMove {}

    @Kind("determination.agreed")
    record Agreed(HandlingState state, Map<String, LiabilityGrade> grades, UUID documentId, String documentNo)
            implements DeterminationFact, CaseMove {}

    @Kind("determination.requested")
    record Requested(UUID partyId, String label) implements DeterminationFact {}

    @Kind("determination.review-started")
    record ReviewStarted(HandlingState state, String promiseDueAt) implements DeterminationFact, CaseMove {
        @Override
        public Route newRoute() {
            return Route.ONLINE_SIMPLIFIED;
        }
    }

    @Kind("determination.evidence-requested")
    record EvidenceRequested(HandlingState state, String reason, List<String> slots)
            implements DeterminationFact, CaseMove {}

    /**
     * An officer has established a fact the parties differ on.
     *
     * @param question id of the pictured fact
     * @param code its answer, UNSURE when it cannot be established
     */
    @Kind("determination.fact-decided")
    record FactDecided(String question, String code, String reason, int version) implements DeterminationFact {}

    /**
     * What a determination stands on, for those who compare determinations.
     *
     * @param pattern kinds, behaviours and geometry without who and where; null where no behaviour is known
     * @param order labels in the order of the pattern
     * @param discretionary the rules leave the weighing to the officer
     * @param disputed the parties differed on what decides
     */
    record Basis(@Nullable String pattern, List<String> order, boolean discretionary, boolean disputed) {}

    /**
     * @param overridden whether the officer decided otherwise than the rules proposed
     * @param basis what it stands on
     */
    @Kind("determination.issued")
    record Issued(
            HandlingState state,
            Map<String, LiabilityGrade> grades,
            List<String> articles,
            List<String> rules,
            boolean overridden,
            Basis basis,
            UUID documentId,
            String documentNo)
            implements DeterminationFact, CaseMove {}

    /** All asked for a mediation on the spot, and the determination records what came of it (PROC-25). */
    @Kind("determination.mediated-on-spot")
    record MediatedOnSpot(OnSpotMediation.Outcome outcome) implements DeterminationFact {}

    /**
     * By the ordinary procedure (一般程序认定).
     *
     * @param fast whether by the fast track for injury accidents (PROC-69)
     */
    @Kind("determination.general-issued")
    record GeneralIssued(
            HandlingState state,
            Map<String, LiabilityGrade> grades,
            List<String> articles,
            boolean overridden,
            boolean fast,
            UUID documentId,
            String documentNo)
            implements DeterminationFact, CaseMove {}

    /** Nobody's liability is determined (事故证明), PROC-67. */
    @Kind("determination.certified")
    record Certified(HandlingState state, UUID documentId, String documentNo) implements DeterminationFact, CaseMove {}

    /** A review ordered a new determination (PROC-79.1); the numbered one settles nothing any more. */
    @Kind("determination.reopened")
    record Reopened(HandlingState state, UUID documentId, String documentNo, UUID reviewId)
            implements DeterminationFact, CaseMove {}

    /** The former determination is withdrawn (撤销) by the new one, PROC-79.1. */
    @Kind("determination.withdrawn")
    record Withdrawn(UUID documentId, String documentNo) implements DeterminationFact {}

    @Kind("determination.acknowledged")
    record Acknowledged(UUID partyId, String label, ServingAnswer answer, boolean notedByOfficer)
            implements DeterminationFact {}

    @Kind("determination.all-acknowledged")
    record AllAcknowledged(HandlingState state, @Nullable String reviewUntil) implements DeterminationFact, CaseMove {}
}
