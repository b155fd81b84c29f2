package kuaichu.accident.application;

import java.util.List;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.AccidentFact;
import kuaichu.accident.AccidentProblem;
import kuaichu.accident.DocketText;
import kuaichu.accident.HandlingState;
import kuaichu.accident.Party;
import kuaichu.desk.Desk;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Withdraw a report (撤回报案): by the reporter while nobody else has joined, by an officer later. */
@Service
public class WithdrawCase {
    private final AccidentCases accidentCases;
    private final Desk desk;

    WithdrawCase(AccidentCases accidentCases, Desk desk) {
        this.accidentCases = accidentCases;
        this.desk = desk;
    }

    /** @throws Problem {@code accident.others-have-joined}, {@code accident.illegal-transition} */
    @Transactional
    public AccidentCase withdraw(Actor actor, CaseId caseId, String reason) {
        AccidentCase accidentCase = accidentCases.lock(caseId);
        if (!actor.is(Role.OFFICER) && !isAlone(actor, accidentCase, accidentCases.listParties(caseId))) {
            throw Problem.of(AccidentProblem.OTHERS_HAVE_JOINED);
        }
        desk.cancel(caseId, Desk.Queue.TRANSFERRED_ALARM, caseId.value());
        return accidentCases.move(
                caseId, actor, new AccidentFact.Withdrawn(HandlingState.WITHDRAWN, DocketText.of(reason)));
    }

    static boolean isAlone(Actor actor, AccidentCase accidentCase, List<Party> parties) {
        return accidentCase.reportedBy().equals(actor.accountId())
                && parties.stream().noneMatch(party -> party.joined() && !party.isOf(actor.accountId()));
    }
}
