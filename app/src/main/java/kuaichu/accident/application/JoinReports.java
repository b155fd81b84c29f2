package kuaichu.accident.application;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import kuaichu.access.CaseScope;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.AccidentFact;
import kuaichu.accident.AccidentProblem;
import kuaichu.accident.DocketText;
import kuaichu.accident.HandlingState;
import kuaichu.accident.Party;
import kuaichu.accident.domain.JoinBook;
import kuaichu.accident.domain.PartyBook;
import kuaichu.desk.Desk;
import kuaichu.desk.Desk.Queue;
import kuaichu.docket.Docket;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.platform.PlatformProblem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Join two reports of one accident (并案), and take it apart again: nothing is deleted, both texts stay, the later report rests in the other. */
@Service
public class JoinReports {
    static final Set<HandlingState> JOINABLE = EnumSet.of(
            HandlingState.TRIAGED,
            HandlingState.EVIDENCE_FIXED,
            HandlingState.CLEARED,
            HandlingState.DISPATCHED,
            HandlingState.LATE_REPORTED);
    private static final Set<Queue> OF_THE_SCENE =
            EnumSet.of(Queue.ONSITE, Queue.TRANSFERRED_ALARM, Queue.ACCEPTANCE, Queue.DUPLICATE);

    private final AccidentCases accidentCases;
    private final JoinBook joins;
    private final PartyBook parties;
    private final FindDuplicates duplicates;
    private final OnsiteDispatch dispatch;
    private final CaseScope scope;
    private final Desk desk;
    private final Docket docket;
    private final Clock clock;

    JoinReports(
            AccidentCases accidentCases,
            JoinBook joins,
            PartyBook parties,
            FindDuplicates duplicates,
            OnsiteDispatch dispatch,
            CaseScope scope,
            Desk desk,
            Docket docket,
            Clock clock) {
        this.accidentCases = accidentCases;
        this.joins = joins;
        this.parties = parties;
        this.duplicates = duplicates;
        this.dispatch = dispatch;
        this.scope = scope;
        this.desk = desk;
        this.docket = docket;
        this.clock = clock;
    }

    /**
     * The reporter says whether it is the same accident; only a "yes" is work for an officer, who decides.
     *
     * @throws Problem {@code accident.no-duplicate} when nothing is suggested
     */
    @Transactional
    public void answer(Actor actor, CaseId caseId, boolean same) {
        AccidentCase accidentCase = accidentCases.lock(caseId);
        if (!accidentCase.reportedBy().equals(actor.accountId())
                || duplicates.list(actor, caseId).isEmpty()) {
            throw Problem.of(AccidentProblem.NO_DUPLICATE);
        }
        joins.answer(caseId, same);
        docket.append(caseId, actor, new AccidentFact.DuplicateAnswered(same));
        if (same) {
            dispatch.openDuplicate(caseId, accidentCase.unitId(), clock.instant());
        } else {
            desk.cancel(caseId, Queue.DUPLICATE, caseId.value());
        }
    }

    /**
     * @param into the report that goes on
     * @throws Problem {@code platform.not-found}, {@code accident.not-your-unit}, {@code accident.illegal-transition}
     */
    @Transactional
    public AccidentCase join(Actor actor, CaseId caseId, CaseId into) {
        if (caseId.equals(into) || !scope.isVisible(actor, into)) {
            throw Problem.of(PlatformProblem.NOT_FOUND);
        }
        lockBoth(caseId, into);
        AccidentCase joined = requireOwn(actor, caseId);
        AccidentCase main = requireOwn(actor, into);
        if (!JOINABLE.contains(joined.state()) || !isGoingOn(main)) {
            throw Problem.of(AccidentProblem.ILLEGAL_TRANSITION, joined.state(), HandlingState.JOINED);
        }
        OF_THE_SCENE.forEach(queue -> desk.cancel(caseId, queue, caseId.value()));
        joins.join(caseId, new JoinBook.Joined(into, joined.state()));
        docket.append(into, actor, new AccidentFact.ReportReceived(caseId.value(), joined.caseNo(), joined.channel()));
        return accidentCases.move(
                caseId, actor, new AccidentFact.ReportJoined(HandlingState.JOINED, into.value(), main.caseNo()));
    }

    /** @throws Problem {@code accident.not-your-unit}, {@code accident.not-joined}, {@code accident.others-have-joined} */
    @Transactional
    public AccidentCase separate(Actor actor, CaseId caseId, String reason) {
        JoinBook.Joined joined = joins.findJoined(caseId).orElseThrow(() -> Problem.of(AccidentProblem.NOT_JOINED));
        lockBoth(caseId, joined.into());
        AccidentCase accidentCase = requireOwn(actor, caseId);
        boolean followed = accidentCases.listParties(joined.into()).stream()
                .anyMatch(party -> party.isOf(accidentCase.reportedBy()));
        if (followed) {
            throw Problem.of(AccidentProblem.OTHERS_HAVE_JOINED);
        }
        joins.separate(caseId);
        String why = DocketText.of(reason);
        docket.append(
                joined.into(), actor, new AccidentFact.ReportTakenBack(caseId.value(), accidentCase.caseNo(), why));
        AccidentCase apart = accidentCases.move(caseId, actor, new AccidentFact.ReportSeparated(joined.before(), why));
        reopen(actor, apart);
        return apart;
    }

    private void reopen(Actor actor, AccidentCase apart) {
        Instant now = clock.instant();
        if (apart.state() == HandlingState.DISPATCHED) {
            dispatch.openWorkItem(apart.id(), apart.unitId(), now);
        } else if (apart.state() == HandlingState.LATE_REPORTED) {
            dispatch.openAcceptance(actor, apart.id(), apart.unitId(), now);
        }
    }

    /**
     * The person of a joined report goes on in the other one, as the party with the same plate or phone.
     *
     * @throws Problem {@code accident.not-joined}, {@code accident.already-joined}
     */
    @Transactional
    public CaseId follow(Actor actor, CaseId caseId) {
        JoinBook.Joined joined = joins.findJoined(caseId).orElseThrow(() -> Problem.of(AccidentProblem.NOT_JOINED));
        CaseId into = joined.into();
        lockBoth(caseId, into);
        if (accidentCases.listParties(into).stream().anyMatch(party -> party.isOf(actor.accountId()))) {
            return into;
        }
        if (!accidentCases.require(caseId).reportedBy().equals(actor.accountId())) {
            throw Problem.of(AccidentProblem.NOT_JOINED);
        }
        PartyId own =
                joins.findOwnParty(caseId, into).orElseThrow(() -> Problem.of(AccidentProblem.ALREADY_JOINED, "A"));
        Party party = accidentCases.requireParty(into, own);
        if (!parties.join(own, actor.requireAccount(), clock.instant())) {
            throw Problem.of(AccidentProblem.ALREADY_JOINED, party.label());
        }
        scope.grantToAccount(into, actor.requireAccount());
        docket.append(into, actor, new AccidentFact.PartyJoined(own.value(), party.label()));
        return into;
    }

    /** Always in the same order, so that two officers who join crosswise do not wait for each other. */
    private void lockBoth(CaseId one, CaseId other) {
        boolean first = one.value().compareTo(other.value()) < 0;
        accidentCases.lock(first ? one : other);
        accidentCases.lock(first ? other : one);
    }

    private AccidentCase requireOwn(Actor actor, CaseId caseId) {
        AccidentCase accidentCase = accidentCases.require(caseId);
        if (!accidentCase.unitId().equals(actor.unitId())) {
            throw Problem.of(AccidentProblem.NOT_YOUR_UNIT);
        }
        return accidentCase;
    }

    private static boolean isGoingOn(AccidentCase accidentCase) {
        return switch (accidentCase.state()) {
            case CLOSED, CLOSING, WITHDRAWN, NOT_ACCEPTED, JOINED -> false;
            default -> true;
        };
    }
}
