package kuaichu.determination.application;

import java.time.Clock;
import java.util.List;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.HandlingState;
import kuaichu.desk.Desk;
import kuaichu.desk.Desk.Queue;
import kuaichu.determination.DeterminationFact;
import kuaichu.determination.domain.DecidedFact;
import kuaichu.determination.domain.DecidedFactBook;
import kuaichu.determination.domain.LiabilityProposal;
import kuaichu.docket.Docket;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.problem.FieldProblem;
import kuaichu.kernel.problem.Problem;
import kuaichu.liability.picture.Question;
import kuaichu.platform.Actor;
import kuaichu.platform.PlatformProblem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Establish a fact the parties differ on (认定争议事实), PROC-24.1: the officer decides the fact, the rules do the rest. */
@Service
public class DecideFact {
    /** What PROC-24.1 names, where the officer says nothing else. */
    public static final String USUAL_REASON = "现场照片和当事人陈述";

    private final AccidentCases cases;
    private final LiabilityProposals proposals;
    private final DecidedFactBook decidedFacts;
    private final Desk desk;
    private final Docket docket;
    private final Clock clock;

    DecideFact(
            AccidentCases cases,
            LiabilityProposals proposals,
            DecidedFactBook decidedFacts,
            Desk desk,
            Docket docket,
            Clock clock) {
        this.cases = cases;
        this.proposals = proposals;
        this.decidedFacts = decidedFacts;
        this.desk = desk;
        this.docket = docket;
        this.clock = clock;
    }

    /**
     * Decides it, or decides it anew: earlier versions stay.
     *
     * @param question id of a pictured fact of this case
     * @param code one of its answers, UNSURE when it cannot be established
     * @return what the rules propose now
     * @throws Problem {@code desk.not-claimed}, {@code accident.illegal-transition}, {@code platform.invalid-input}
     */
    @Transactional
    public LiabilityProposal decide(Actor officer, CaseId caseId, String question, String code, String reason) {
        AccidentCase accidentCase = cases.lock(caseId);
        cases.requireMove(accidentCase, HandlingState.DETERMINED);
        desk.requireClaimedBy(caseId, Queue.DETERMINATION, caseId.value(), officer);
        requireAnswer(proposals.questions(accidentCase), question, code);
        int version = decidedFacts.store(
                caseId,
                new DecidedFact(
                        question, code, reason, officer.requireAccount(), officer.displayName(), clock.instant()));
        docket.append(caseId, officer, new DeterminationFact.FactDecided(question, code, reason, version));
        return proposals.propose(accidentCase);
    }

    private static void requireAnswer(List<Question> questions, String id, String code) {
        Question question = questions.stream()
                .filter(asked -> asked.id().equals(id))
                .findFirst()
                .orElseThrow(() -> refused("question", "picture.not-asked"));
        if (!question.isAnsweredBy(code)) {
            throw refused("code", "picture.no-such-answer");
        }
    }

    private static Problem refused(String field, String code) {
        return Problem.ofFields(PlatformProblem.INVALID_INPUT, List.of(FieldProblem.of(field, code)));
    }
}
