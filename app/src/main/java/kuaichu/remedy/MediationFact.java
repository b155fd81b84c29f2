package kuaichu.remedy;

import java.util.UUID;
import kuaichu.docket.DocketFact;
import kuaichu.document.MediationEndingModel.Ground;

/** What a mediation writes into the docket (调解事实): labels, codes, sums and ids; words and names stay in the module's tables, sealed. */
public sealed interface MediationFact extends DocketFact {

    /** @param answer AGREED or DECLINED */
    @Kind("remedy.mediation-asked")
    record Asked(UUID mediationId, MediationState mediationState, UUID partyId, String label, String answer)
            implements MediationFact {}

    /**
     * @param startedOn when the ten days began (PROC-90), ISO-8601
     * @param lastOn the day of the mediation, ISO-8601
     */
    @Kind("remedy.mediation-scheduled")
    record Scheduled(
            UUID mediationId,
            MediationState mediationState,
            String startedOn,
            String lastOn,
            UUID documentId,
            String documentNo)
            implements MediationFact {}

    @Kind("remedy.mediation-change-asked")
    record ChangeAsked(UUID mediationId, UUID partyId, String label) implements MediationFact {}

    @Kind("remedy.mediation-participant-added")
    record ParticipantAdded(UUID mediationId, String label) implements MediationFact {}

    /** The agreement is out for signing, or came back unsigned. */
    @Kind("remedy.mediation-drafted")
    record Drafted(UUID mediationId, MediationState mediationState, long totalFen) implements MediationFact {}

    @Kind("remedy.mediation-unsigned")
    record Unsigned(UUID mediationId, MediationState mediationState) implements MediationFact {}

    @Kind("remedy.mediation-agreed")
    record Agreed(UUID mediationId, MediationState mediationState, long totalFen, UUID documentId, String documentNo)
            implements MediationFact {}

    @Kind("remedy.mediation-withdrawn")
    record Withdrawn(UUID mediationId, UUID partyId, String label) implements MediationFact {}

    @Kind("remedy.mediation-ended")
    record Ended(UUID mediationId, MediationState mediationState, Ground result, UUID documentId, String documentNo)
            implements MediationFact {}
}
