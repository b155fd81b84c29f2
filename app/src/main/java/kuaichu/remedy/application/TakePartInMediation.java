package kuaichu.remedy.application;

import java.time.Clock;
import java.time.Instant;
import kuaichu.accident.Party;
import kuaichu.docket.Docket;
import kuaichu.kernel.id.MediationId;
import kuaichu.kernel.id.PartyId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.remedy.MediationFact;
import kuaichu.remedy.MediationState;
import kuaichu.remedy.RemedyProblem;
import kuaichu.remedy.domain.Mediation;
import kuaichu.remedy.domain.MediationBook;
import kuaichu.remedy.domain.MediationLifecycle;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a party does in a mediation (参加调解): bring somebody along, ask for another time, leave. */
@Service
public class TakePartInMediation {
    private static final int A_SIDE = 3;

    private final MediationBook mediations;
    private final MediationAccess access;
    private final ReviewAccess parties;
    private final MediationClocks clocks;
    private final Docket docket;
    private final Clock clock;

    TakePartInMediation(
            MediationBook mediations,
            MediationAccess access,
            ReviewAccess parties,
            MediationClocks clocks,
            Docket docket,
            Clock clock) {
        this.mediations = mediations;
        this.access = access;
        this.parties = parties;
        this.clocks = clocks;
        this.docket = docket;
        this.clock = clock;
    }

    /**
     * Somebody beside the party takes part, three a side with the party itself (PROC-89.3).
     *
     * @throws Problem {@code remedy.too-many-participants}, {@code remedy.illegal-mediation-move}
     */
    @Transactional
    public Mediation bring(Actor actor, MediationId id, PartyId partyId, String name, Mediation.Capacity capacity) {
        Mediation mediation = access.lock(id);
        Party party = parties.requireOwn(actor, mediation.caseId(), partyId);
        requireLive(mediation);
        long there = mediations.listParticipants(id).stream()
                .filter(one -> one.label().equals(party.label()))
                .count();
        if (there + 1 >= A_SIDE) {
            throw Problem.of(RemedyProblem.TOO_MANY_PARTICIPANTS, party.label());
        }
        mediations.addParticipant(id, new Mediation.Participant(party.label(), name, capacity), clock.instant());
        docket.append(mediation.caseId(), actor, new MediationFact.ParticipantAdded(id.value(), party.label()));
        return mediation;
    }

    /** Another time is asked for, one working day before at the latest (PROC-88.2). @throws Problem {@code remedy.change-too-late} */
    @Transactional
    public Mediation askForAnotherTime(Actor actor, MediationId id, PartyId partyId, String reason) {
        Mediation mediation = access.lock(id);
        Party party = parties.requireOwn(actor, mediation.caseId(), partyId);
        Instant scheduledAt = mediation.scheduledAt();
        if (mediation.state() != MediationState.SCHEDULED || scheduledAt == null) {
            throw Problem.of(RemedyProblem.ILLEGAL_MEDIATION_MOVE, mediation.state(), MediationState.SCHEDULED);
        }
        if (!clocks.mayChange(ReviewClocks.day(clock.instant()), ReviewClocks.day(scheduledAt))) {
            throw Problem.of(RemedyProblem.CHANGE_TOO_LATE);
        }
        mediations.askChange(id, party.id(), reason);
        docket.append(
                mediation.caseId(),
                actor,
                new MediationFact.ChangeAsked(id.value(), party.id().value(), party.label()));
        return mediation;
    }

    /** The party leaves (PROC-94(3)); an officer then ends the mediation in writing. @throws Problem {@code remedy.illegal-mediation-move} */
    @Transactional
    public Mediation withdraw(Actor actor, MediationId id, PartyId partyId) {
        Mediation mediation = access.lock(id);
        Party party = parties.requireOwn(actor, mediation.caseId(), partyId);
        MediationLifecycle.require(mediation.state(), MediationState.ENDED);
        mediations.withdraw(id, party.id(), clock.instant());
        docket.append(
                mediation.caseId(),
                actor,
                new MediationFact.Withdrawn(id.value(), party.id().value(), party.label()));
        return mediation;
    }

    private static void requireLive(Mediation mediation) {
        if (!mediation.state().isLive() || mediation.state() == MediationState.SIGNING) {
            throw Problem.of(RemedyProblem.ILLEGAL_MEDIATION_MOVE, mediation.state(), MediationState.SCHEDULED);
        }
    }
}
