package kuaichu.procedure.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.DocketText;
import kuaichu.determination.OrdinaryDeterminations;
import kuaichu.docket.Docket;
import kuaichu.document.DocumentOfficer;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.procedure.ProcedureFact;
import kuaichu.procedure.ProcedureProblem;
import kuaichu.procedure.domain.DecisionBook;
import kuaichu.procedure.domain.DraftedDecision;
import kuaichu.procedure.domain.DraftedDecision.Certificate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Determination or certificate by two officers (一般程序认定), PROC-27.1, 60 to 67: one drafts and signs, the other signs and issues it,
 * or returns it with a reason.
 */
@Service
public class SignDecision {
    private static final int SOON = 80;

    private final InvestigationGuard guard;
    private final DecisionConditions conditions;
    private final DecisionBook decisions;
    private final OrdinaryDeterminations determinations;
    private final DeterminationClock term;
    private final CosigningWork work;
    private final UnknownParties identities;
    private final Docket docket;
    private final Clock clock;

    SignDecision(
            InvestigationGuard guard,
            DecisionConditions conditions,
            DecisionBook decisions,
            OrdinaryDeterminations determinations,
            DeterminationClock term,
            CosigningWork work,
            UnknownParties identities,
            Docket docket,
            Clock clock) {
        this.guard = guard;
        this.conditions = conditions;
        this.decisions = decisions;
        this.determinations = determinations;
        this.term = term;
        this.work = work;
        this.identities = identities;
        this.docket = docket;
        this.clock = clock;
    }

    /**
     * Drafts; exactly one of the two is given.
     *
     * @throws Problem whatever keeps the decision from being made ({@link DecisionConditions}), {@code procedure.draft-waits}, those of
     *     {@link OrdinaryDeterminations#requireSound}
     */
    @Transactional
    public void draft(
            Actor officer,
            CaseId caseId,
            OrdinaryDeterminations.@Nullable Decision decision,
            @Nullable Certificate certificate) {
        InvestigationGuard.Open open = guard.lockFor(officer, caseId);
        conditions.require(open);
        if (decisions.find(caseId).filter(DraftedDecision::waitsForSecond).isPresent()) {
            throw Problem.of(ProcedureProblem.DRAFT_WAITS);
        }
        if (decision != null) {
            determinations.requireSound(open.accidentCase(), decision);
        }
        Instant now = clock.instant();
        decisions.draft(new DraftedDecision(
                caseId, decision, certificate, officer.requireAccount(), officer.displayName(), now, null));
        work.open(open.accidentCase(), now);
        docket.append(caseId, officer, new ProcedureFact.DecisionDrafted(certificate != null));
    }

    /**
     * The second officer signs: it is issued and served.
     *
     * @throws Problem {@code procedure.no-draft}, {@code procedure.own-draft}, those of drafting, {@code document.content-missing}
     */
    @Transactional
    public AccidentCase sign(Actor officer, CaseId caseId) {
        InvestigationGuard.Open open = guard.lockFor(officer, caseId);
        DraftedDecision draft = requireDraft(officer, caseId);
        conditions.require(open);
        work.finish(officer, caseId);
        decisions.remove(caseId);
        term.decided(officer, caseId);
        docket.append(caseId, officer, new ProcedureFact.DecisionSigned(draft.certificate() != null));
        List<DocumentOfficer> officers = ProcedurePapers.officers(open.investigation());
        Certificate certificate = draft.certificate();
        if (certificate != null) {
            return identities.note(determinations.certify(
                    officer, caseId, certificate.established(), certificate.unclear(), officers));
        }
        return identities.note(determinations.determine(
                officer, caseId, java.util.Objects.requireNonNull(draft.decision()), officers, manner(open)));
    }

    private OrdinaryDeterminations.Manner manner(InvestigationGuard.Open open) {
        if (open.investigation().isAtLarge()) {
            return OrdinaryDeterminations.Manner.UNSOLVED;
        }
        return conditions.isFast(open.caseId())
                ? OrdinaryDeterminations.Manner.FAST
                : OrdinaryDeterminations.Manner.ORDINARY;
    }

    /** The second officer does not sign (退回修改). @throws Problem as {@link #sign} */
    @Transactional
    public void giveBack(Actor officer, CaseId caseId, String because) {
        guard.lockFor(officer, caseId);
        requireDraft(officer, caseId);
        decisions.giveBack(caseId, because);
        work.giveBack(officer, caseId);
        docket.append(caseId, officer, new ProcedureFact.DecisionReturned(DocketText.of(because)));
    }

    private DraftedDecision requireDraft(Actor officer, CaseId caseId) {
        DraftedDecision draft = decisions
                .find(caseId)
                .filter(DraftedDecision::waitsForSecond)
                .orElseThrow(() -> Problem.of(ProcedureProblem.NO_DRAFT));
        if (draft.draftedBy().equals(officer.accountId())) {
            throw Problem.of(ProcedureProblem.OWN_DRAFT);
        }
        return draft;
    }
}
