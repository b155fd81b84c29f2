package kuaichu.determination;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kuaichu.accident.CaseMove;
import kuaichu.accident.HandlingState;
import kuaichu.docket.DocketFact;
import kuaichu.liability.LiabilityGrade;
import kuaichu.liability.Route;
import kuaichu.signing.Envelope;

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

    /** @param overridden whether the officer decided otherwise than the rules proposed */
    @Kind("determination.issued")
    record Issued(
            HandlingState state,
            Map<String, LiabilityGrade> grades,
            List<String> articles,
            List<String> rules,
            boolean overridden,
            UUID documentId,
            String documentNo)
            implements DeterminationFact, CaseMove {}

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

    @Kind("determination.served")
    record Served(UUID partyId, String label, ServingChannel channel) implements DeterminationFact {}

    @Kind("determination.opened")
    record Opened(UUID partyId, String label) implements DeterminationFact {}

    @Kind("determination.acknowledged")
    record Acknowledged(UUID partyId, String label, ServingAnswer answer, boolean notedByOfficer)
            implements DeterminationFact {}

    @Kind("determination.all-acknowledged")
    record AllAcknowledged(HandlingState state, String reviewUntil) implements DeterminationFact, CaseMove {}
}
