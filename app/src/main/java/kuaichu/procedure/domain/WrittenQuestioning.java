package kuaichu.procedure.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kuaichu.document.QuestioningRecordModel.Exchange;
import kuaichu.document.QuestioningRecordModel.Person;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import org.jspecify.annotations.Nullable;

/**
 * The record of a questioning as written down, out for signing (待签的询问笔录), ADM-77.
 *
 * @param label the party; null for a witness
 * @param session which questioning of this party it is, from 1
 * @param recorder name and badge number of who wrote it
 */
public record WrittenQuestioning(
        UUID id, CaseId caseId, @Nullable String label, int session, String recorder, Content content) {

    /**
     * What was asked and answered.
     *
     * @param partyId null for a witness, whose person is then given
     * @param witness null for a party
     * @param rightsTold whether ADM-74 was told before
     * @param interpreter name, address, employer and phone (ADM-76); signs at the end
     * @param corrections what the person corrected or added when it was read back (ADM-77.1)
     */
    public record Content(
            @Nullable PartyId partyId,
            @Nullable Person witness,
            Instant startedAt,
            Instant endedAt,
            String place,
            boolean remote,
            @Nullable String identityCheckedBy,
            @Nullable String recordingReference,
            @Nullable String guardian,
            @Nullable String interpreter,
            boolean rightsTold,
            List<Exchange> exchanges,
            @Nullable String corrections) {
        public Content {
            exchanges = List.copyOf(exchanges);
        }

        /** Whether the two were going on at the same time. */
        public boolean overlaps(Instant start, Instant end) {
            return start.isBefore(endedAt) && startedAt.isBefore(end);
        }
    }
}
