package kuaichu.remedy.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.Party;
import kuaichu.desk.LegalClock;
import kuaichu.docket.Docket;
import kuaichu.kernel.id.CaseId;
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
import kuaichu.remedy.domain.ReviewBook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ask for a mediation (申请调解), PROC-86.1: one written application of all parties within ten working days after they received the
 * determination, the certificate or the upholding conclusion. Each answers for itself; the last one makes it an application.
 */
@Service
public class AskForMediation {
    private final AccidentCases cases;
    private final MediationBook mediations;
    private final ReviewBook reviews;
    private final ReviewAccess parties;
    private final MediationAccess access;
    private final MediationRight right;
    private final Docket docket;
    private final Clock clock;

    AskForMediation(
            AccidentCases cases,
            MediationBook mediations,
            ReviewBook reviews,
            ReviewAccess parties,
            MediationAccess access,
            MediationRight right,
            Docket docket,
            Clock clock) {
        this.cases = cases;
        this.mediations = mediations;
        this.reviews = reviews;
        this.parties = parties;
        this.access = access;
        this.right = right;
        this.docket = docket;
        this.clock = clock;
    }

    /**
     * @param request what the party asks for and why (PROC-91(2)); empty when it declines
     * @throws Problem {@code remedy.mediation-late}, {@code remedy.mediation-during-review}, {@code remedy.illegal-mediation-move},
     *     {@code accident.not-yours}
     */
    @Transactional
    public Mediation answer(Actor actor, CaseId caseId, PartyId partyId, boolean agreed, String request) {
        cases.lock(caseId);
        Party party = parties.requireOwn(actor, caseId, partyId);
        Instant now = clock.instant();
        requireInTime(caseId, now);
        Mediation mediation = mediations.list(caseId).stream()
                .filter(one -> one.state().isLive())
                .findFirst()
                .orElseGet(() -> open(caseId, now));
        if (mediation.state() != MediationState.ASKED) {
            throw Problem.of(RemedyProblem.ILLEGAL_MEDIATION_MOVE, mediation.state(), MediationState.ASKED);
        }
        mediations.answer(
                mediation.id(), new Mediation.Side(party.id(), party.label(), agreed, request, now, null, null));
        MediationState state = settle(actor, mediation, agreed, now);
        docket.append(
                caseId,
                actor,
                new MediationFact.Asked(
                        mediation.id().value(),
                        state,
                        party.id().value(),
                        party.label(),
                        agreed ? "AGREED" : "DECLINED"));
        return mediations.find(mediation.id()).orElseThrow();
    }

    private void requireInTime(CaseId caseId, Instant now) {
        if (reviews.list(caseId).stream().anyMatch(review -> review.state().isLive())) {
            throw Problem.of(RemedyProblem.MEDIATION_DURING_REVIEW);
        }
        Optional<LegalClock> days = right.find(caseId);
        boolean inTime = days.filter(one -> one.isLive() && one.isInTime(ReviewClocks.day(now)))
                .isPresent();
        if (!inTime) {
            throw Problem.of(
                    RemedyProblem.MEDIATION_LATE,
                    days.map(one -> one.lastOn().toString()).orElse("—"));
        }
    }

    private Mediation open(CaseId caseId, Instant now) {
        Mediation mediation = new Mediation(
                MediationId.next(),
                caseId,
                MediationState.ASKED,
                now,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                null);
        mediations.add(mediation);
        return mediation;
    }

    private MediationState settle(Actor actor, Mediation mediation, boolean agreed, Instant now) {
        if (!agreed) {
            MediationLifecycle.require(mediation.state(), MediationState.DECLINED);
            mediations.move(mediation.id(), MediationState.DECLINED);
            return MediationState.DECLINED;
        }
        Set<PartyId> agreeing = mediations.listSides(mediation.id()).stream()
                .filter(Mediation.Side::agreed)
                .map(Mediation.Side::partyId)
                .collect(Collectors.toSet());
        List<PartyId> all =
                cases.listParties(mediation.caseId()).stream().map(Party::id).toList();
        if (!agreeing.containsAll(all)) {
            return MediationState.ASKED;
        }
        MediationLifecycle.require(mediation.state(), MediationState.REQUESTED);
        mediations.request(mediation.id(), now);
        right.use(mediation.caseId(), actor);
        access.openWork(mediation, now);
        return MediationState.REQUESTED;
    }
}
