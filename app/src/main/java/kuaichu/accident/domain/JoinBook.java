package kuaichu.accident.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kuaichu.accident.Channel;
import kuaichu.accident.HandlingState;
import kuaichu.accident.Place;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import org.jspecify.annotations.Nullable;

/** Reports of one accident (重复报案与并案). */
public interface JoinBook {
    /** Another report of the time that shares a plate or a phone with the case; open ones only. */
    record Candidate(
            CaseId caseId,
            String caseNo,
            HandlingState state,
            Channel channel,
            Instant reportedAt,
            Instant occurredAt,
            Place place,
            List<String> plates,
            boolean samePhone) {
        public Candidate {
            plates = List.copyOf(plates);
        }
    }

    /** Into which report a case went, and where it stood before. */
    record Joined(CaseId into, HandlingState before) {}

    /** A report that became part of another one. */
    record Part(
            CaseId caseId,
            String caseNo,
            Channel channel,
            Instant reportedAt,
            @Nullable String placeText) {}

    /** At most ten, the earliest first. */
    List<Candidate> listCandidates(CaseId caseId, Instant from, Instant to);

    void join(CaseId caseId, Joined joined);

    void separate(CaseId caseId);

    Optional<Joined> findJoined(CaseId caseId);

    List<Part> listParts(CaseId into);

    /** Whether the reporter says it is the same accident; empty while not asked or not answered. */
    Optional<Boolean> findAnswer(CaseId caseId);

    void answer(CaseId caseId, boolean same);

    /** The party of the other report that shares plate or phone with the first party of this one and has no phone of its own yet. */
    Optional<PartyId> findOwnParty(CaseId caseId, CaseId into);
}
