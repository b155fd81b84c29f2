package kuaichu.accident.application;

import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.AccidentFact;
import kuaichu.accident.AccidentProblem;
import kuaichu.accident.FilledBy;
import kuaichu.accident.Party;
import kuaichu.accident.PartyIdentities;
import kuaichu.accident.domain.PartyBook;
import kuaichu.accident.domain.PartyDetails;
import kuaichu.docket.Docket;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.platform.PlatformProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
class EstablishIdentity implements PartyIdentities {
    private final AccidentCases accidentCases;
    private final PartyBook parties;
    private final Docket docket;

    EstablishIdentity(AccidentCases accidentCases, PartyBook parties, Docket docket) {
        this.accidentCases = accidentCases;
        this.parties = parties;
        this.docket = docket;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Party establish(Actor officer, CaseId caseId, PartyId partyId, String name, @Nullable String citizenId) {
        AccidentCase accidentCase = accidentCases.lock(caseId);
        Party before = accidentCases.requireParty(caseId, partyId);
        if (before.name() != null) {
            throw Problem.of(AccidentProblem.DATA_SETTLED, accidentCase.state());
        }
        PartyDetails known = PartyDetails.of(before).withIdentity(name, citizenId);
        if (!parties.update(partyId, before.version(), FilledBy.OFFICER, officer.requireAccount(), known)) {
            throw Problem.of(PlatformProblem.VERSION_CONFLICT, before.version());
        }
        docket.append(
                caseId,
                officer,
                new AccidentFact.PartyUpdated(
                        partyId.value(),
                        before.label(),
                        FilledBy.OFFICER,
                        known.changedFrom(PartyDetails.of(before)),
                        known.missing().isEmpty()));
        return accidentCases.requireParty(caseId, partyId);
    }
}
