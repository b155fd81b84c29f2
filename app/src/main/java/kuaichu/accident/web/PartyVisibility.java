package kuaichu.accident.web;

import java.util.UUID;
import kuaichu.access.CaseScope;
import kuaichu.accident.AccidentCases;
import kuaichu.kernel.id.PartyId;
import kuaichu.platform.Actor;
import kuaichu.platform.web.Visibility;
import org.springframework.stereotype.Component;

/** A party is seen by whoever sees its case. */
@Component
class PartyVisibility implements Visibility {
    private final AccidentCases cases;
    private final CaseScope scope;

    PartyVisibility(AccidentCases cases, CaseScope scope) {
        this.cases = cases;
        this.scope = scope;
    }

    @Override
    public String pathVariable() {
        return "partyId";
    }

    @Override
    public boolean isVisible(Actor actor, UUID id) {
        return cases.findParty(new PartyId(id))
                .filter(party -> scope.isVisible(actor, party.caseId()))
                .isPresent();
    }
}
