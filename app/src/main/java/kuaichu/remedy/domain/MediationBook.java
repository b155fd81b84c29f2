package kuaichu.remedy.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kuaichu.document.MediationEndingModel.Ground;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.DocumentId;
import kuaichu.kernel.id.EnvelopeId;
import kuaichu.kernel.id.MediationId;
import kuaichu.kernel.id.PartyId;
import kuaichu.remedy.MediationState;

/** Mediations as kept (调解台账). */
public interface MediationBook {
    void add(Mediation mediation);

    Optional<Mediation> find(MediationId id);

    /** Oldest first; at most a few. */
    List<Mediation> list(CaseId caseId);

    void move(MediationId id, MediationState to);

    void request(MediationId id, Instant at);

    void schedule(MediationId id, LocalDate startedOn, Instant at, String place, boolean online, DocumentId notice);

    /** Puts the terms out for signing. */
    void draft(MediationId id, Mediation.Terms terms, EnvelopeId envelope);

    Optional<Mediation.Terms> findTerms(MediationId id);

    void agree(MediationId id, DocumentId paper, Instant at);

    void end(MediationId id, Ground ground, DocumentId paper, Instant at);

    /** A party's answer; a later one replaces it. */
    void answer(MediationId id, Mediation.Side side);

    List<Mediation.Side> listSides(MediationId id);

    void withdraw(MediationId id, PartyId partyId, Instant at);

    void askChange(MediationId id, PartyId partyId, String reason);

    void addParticipant(MediationId id, Mediation.Participant participant, Instant at);

    List<Mediation.Participant> listParticipants(MediationId id);
}
