package kuaichu.accident.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.AccidentFact;
import kuaichu.accident.CaseSummary;
import kuaichu.accident.HandlingState;
import kuaichu.desk.Desk;
import kuaichu.desk.Desk.Queue;
import kuaichu.docket.Docket;
import kuaichu.docket.Entry;
import kuaichu.document.ApprovalModel;
import kuaichu.document.Documents;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Close a case (批准结案): nothing may be open, and the approval becomes a document of the case (结案审批表), ADM-263.2. */
@Service
public class ApproveClosure {
    private static final String ASKED = "accident.closure-requested";

    private final AccidentCases accidentCases;
    private final ClosureCheck check;
    private final Documents documents;
    private final Docket docket;
    private final Desk desk;
    private final Clock clock;

    ApproveClosure(
            AccidentCases accidentCases,
            ClosureCheck check,
            Documents documents,
            Docket docket,
            Desk desk,
            Clock clock) {
        this.accidentCases = accidentCases;
        this.check = check;
        this.documents = documents;
        this.docket = docket;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * @param directive the words of the approval; null for the usual ones
     * @throws Problem {@code accident.illegal-transition}, {@code accident.closure-matters-open}
     */
    @Transactional
    public AccidentCase approve(Actor actor, CaseId caseId, @Nullable String directive) {
        AccidentCase closing = accidentCases.lock(caseId);
        accidentCases.requireMove(closing, HandlingState.CLOSED);
        check.require(caseId);
        documents.issue(caseId, closing.unitId(), paper(actor, closing, directive), actor);
        AccidentCase closed = accidentCases.move(caseId, actor, new AccidentFact.Closed(HandlingState.CLOSED));
        desk.complete(caseId, Queue.CLOSURE_APPROVAL, caseId.value(), actor);
        return closed;
    }

    private ApprovalModel paper(Actor actor, AccidentCase closing, @Nullable String directive) {
        Entry asked = docket.listEntries(closing.id()).stream()
                .filter(entry -> ASKED.equals(entry.kind()))
                .max(Comparator.comparingInt(Entry::seq))
                .orElseThrow();
        String note = asked.body().path("note").asString("");
        Instant now = clock.instant();
        return new ApprovalModel(
                Documents.Kind.CLOSING_APPROVAL,
                closing.caseNo(),
                "道路交通事故结案",
                CaseSummary.of(closing, accidentCases.listParties(closing.id())) + ending(closing),
                note.isEmpty() ? "本案已处理完毕，文书已送达，建议结案。" : note,
                asked.actorText(),
                asked.at(),
                true,
                Objects.requireNonNullElse(directive, "同意结案。"),
                actor.displayName(),
                now);
    }

    private static String ending(AccidentCase closing) {
        HandlingState from = closing.closingFrom();
        return switch (from) {
            case AGREED -> "当事人自行协商达成协议。";
            case SERVED -> closing.times().certifiedAt() == null ? "已作出并送达道路交通事故认定书。" : "已出具并送达道路交通事故证明。";
            case null, default -> "已现场处置或者移交。";
        };
    }
}
