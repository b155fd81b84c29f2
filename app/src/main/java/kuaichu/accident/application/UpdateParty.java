package kuaichu.accident.application;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.AccidentFact;
import kuaichu.accident.FilledBy;
import kuaichu.accident.Party;
import kuaichu.accident.PartyAccess;
import kuaichu.accident.domain.CaseBook;
import kuaichu.accident.domain.PartyBook;
import kuaichu.accident.domain.PartyDetails;
import kuaichu.accident.domain.RegisterBook;
import kuaichu.accident.domain.RegisterComparison;
import kuaichu.docket.Docket;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.platform.PlatformProblem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enter a party's data (填写当事人信息), the contents of PROC-21. */
@Service
public class UpdateParty {
    private final AccidentCases accidentCases;
    private final CaseBook cases;
    private final PartyBook parties;
    private final RegisterBook registered;
    private final Docket docket;

    UpdateParty(
            AccidentCases accidentCases, CaseBook cases, PartyBook parties, RegisterBook registered, Docket docket) {
        this.accidentCases = accidentCases;
        this.cases = cases;
        this.parties = parties;
        this.registered = registered;
        this.docket = docket;
    }

    /**
     * @param expectedVersion version of the party the person saw
     * @throws Problem {@code platform.version-conflict}, {@code accident.data-settled}, {@code accident.not-yours}
     */
    @Transactional
    public Party update(Actor actor, CaseId caseId, PartyId partyId, int expectedVersion, PartyDetails details) {
        AccidentCase accidentCase = accidentCases.lock(caseId);
        Party before = accidentCases.requireParty(caseId, partyId);
        PartyAccess.require(accidentCase, actor, before, accidentCases.listParties(caseId));
        FilledBy filledBy = PartyAccess.filledBy(actor, before);
        if (!parties.update(partyId, expectedVersion, filledBy, actor.requireAccount(), details)) {
            throw Problem.of(PlatformProblem.VERSION_CONFLICT, before.version());
        }
        List<String> changed = details.changedFrom(PartyDetails.of(before));
        if (!Collections.disjoint(changed, RegisterComparison.COMPARED)) {
            registered.forget(partyId);
        }
        if (!Objects.equals(before.plate(), details.plate())) {
            storePlates(caseId);
        }
        docket.append(
                caseId,
                actor,
                new AccidentFact.PartyUpdated(
                        partyId.value(),
                        before.label(),
                        filledBy,
                        changed,
                        details.missing().isEmpty()));
        if (before.kind() != details.kind()) {
            reopenStatements(actor, caseId);
        }
        return accidentCases.requireParty(caseId, partyId);
    }

    /** Of a car other questions are asked than of a rider. */
    private void reopenStatements(Actor actor, CaseId caseId) {
        List<String> reopened = parties.reopenStatements(caseId);
        if (!reopened.isEmpty()) {
            docket.append(caseId, actor, new AccidentFact.StatementsReopened(reopened));
        }
    }

    private void storePlates(CaseId caseId) {
        cases.storePlates(
                caseId,
                accidentCases.listParties(caseId).stream()
                        .map(Party::plate)
                        .filter(Objects::nonNull)
                        .toList());
    }
}
