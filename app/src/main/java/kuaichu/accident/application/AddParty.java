package kuaichu.accident.application;

import java.util.List;
import java.util.Objects;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.AccidentFact;
import kuaichu.accident.AccidentProblem;
import kuaichu.accident.FilledBy;
import kuaichu.accident.Party;
import kuaichu.accident.PartyAccess;
import kuaichu.accident.domain.CaseBook;
import kuaichu.accident.domain.NewParty;
import kuaichu.accident.domain.PartyBook;
import kuaichu.accident.domain.PartyDetails;
import kuaichu.accident.domain.PartyLabels;
import kuaichu.docket.Docket;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Add a party to a case (增加当事人): accidents have any number of them. */
@Service
public class AddParty {
    private final AccidentCases accidentCases;
    private final CaseBook cases;
    private final PartyBook parties;
    private final Docket docket;

    AddParty(AccidentCases accidentCases, CaseBook cases, PartyBook parties, Docket docket) {
        this.accidentCases = accidentCases;
        this.cases = cases;
        this.parties = parties;
        this.docket = docket;
    }

    /** @throws Problem {@code accident.data-settled} or {@code accident.too-many-parties} */
    @Transactional
    public Party add(Actor actor, CaseId caseId, PartyDetails details) {
        AccidentCase accidentCase = accidentCases.lock(caseId);
        if (!PartyAccess.isOpen(accidentCase, actor)) {
            throw Problem.of(AccidentProblem.DATA_SETTLED, accidentCase.state());
        }
        List<Party> before = accidentCases.listParties(caseId);
        if (before.size() >= PartyLabels.LARGEST) {
            throw Problem.of(AccidentProblem.TOO_MANY_PARTIES, PartyLabels.LARGEST);
        }
        NewParty added = new NewParty(
                PartyId.next(),
                caseId,
                PartyLabels.at(before.size()),
                null,
                actor.is(Role.OFFICER) ? FilledBy.OFFICER : FilledBy.OTHER_PARTY,
                actor.requireAccount(),
                details);
        parties.insert(List.of(added));
        if (details.plate() != null) {
            List<Party> all = accidentCases.listParties(caseId);
            cases.storePlates(
                    caseId,
                    all.stream().map(Party::plate).filter(Objects::nonNull).toList());
        }
        docket.append(
                caseId,
                actor,
                new AccidentFact.PartyAdded(added.id().value(), added.label(), details.kind(), added.filledBy()));
        List<String> reopened = parties.reopenStatements(caseId);
        if (!reopened.isEmpty()) {
            docket.append(caseId, actor, new AccidentFact.StatementsReopened(reopened));
        }
        return added.recorded();
    }
}
