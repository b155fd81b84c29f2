package kuaichu.remedy.application;

import java.time.Clock;
import java.time.Instant;
import kuaichu.docket.Docket;
import kuaichu.document.Documents;
import kuaichu.document.MediationEndingModel.Ground;
import kuaichu.kernel.id.MediationId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.remedy.MediationFact;
import kuaichu.remedy.MediationState;
import kuaichu.remedy.RemedyProblem;
import kuaichu.remedy.domain.Mediation;
import kuaichu.remedy.domain.MediationBook;
import kuaichu.remedy.domain.MediationLifecycle;
import kuaichu.signing.Envelopes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** End a mediation without agreement (调解终结), PROC-93.3, 94, in writing and served. */
@Service
public class EndMediation {
    private final MediationBook mediations;
    private final MediationAccess access;
    private final MediationClocks clocks;
    private final MediationPapers papers;
    private final Envelopes envelopes;
    private final Docket docket;
    private final Clock clock;

    EndMediation(
            MediationBook mediations,
            MediationAccess access,
            MediationClocks clocks,
            MediationPapers papers,
            Envelopes envelopes,
            Docket docket,
            Clock clock) {
        this.mediations = mediations;
        this.access = access;
        this.clocks = clocks;
        this.papers = papers;
        this.envelopes = envelopes;
        this.docket = docket;
        this.clock = clock;
    }

    /** @throws Problem {@code remedy.wrong-ending}, {@code desk.not-claimed}, {@code remedy.illegal-mediation-move} */
    @Transactional
    public Mediation end(Actor officer, MediationId id, Ground ground, String text) {
        Mediation mediation = access.lock(id);
        MediationLifecycle.require(mediation.state(), MediationState.ENDED);
        access.requireOfficer(officer, mediation);
        Instant now = clock.instant();
        if (!fits(mediation, ground, now)) {
            throw Problem.of(RemedyProblem.WRONG_ENDING);
        }
        if (mediation.envelopeId() != null) {
            envelopes.cancel(officer, mediation.envelopeId());
        }
        Documents.Issued paper = papers.ending(mediation, ground, text, now, officer);
        mediations.end(id, ground, paper.id(), now);
        clocks.meet(mediation, officer);
        access.endWork(mediation, officer);
        docket.append(
                mediation.caseId(),
                officer,
                new MediationFact.Ended(
                        id.value(), MediationState.ENDED, ground, paper.id().value(), paper.documentNo()));
        return mediations.find(id).orElseThrow();
    }

    private boolean fits(Mediation mediation, Ground ground, Instant now) {
        Instant scheduledAt = mediation.scheduledAt();
        boolean mediated = scheduledAt != null && !now.isBefore(scheduledAt);
        return switch (ground) {
            case LAWSUIT -> true;
            case NO_AGREEMENT, ABSENCE -> mediated;
            case WITHDRAWAL ->
                mediations.listSides(mediation.id()).stream().anyMatch(side -> side.withdrawnAt() != null);
        };
    }
}
