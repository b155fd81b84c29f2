package kuaichu.recognition;

import kuaichu.access.OfficerRoster;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.spi.PoliceDataUser;
import kuaichu.org.Organisations;
import kuaichu.org.Organisations.PoliceUnit;
import kuaichu.platform.Actor;
import org.springframework.stereotype.Component;

/** Who stands in the national audit trail (查询人): the real officer at the real terminal. */
@Component
public class Asker {
    private final OfficerRoster roster;
    private final Organisations organisations;

    Asker(OfficerRoster roster, Organisations organisations) {
        this.roster = roster;
        this.organisations = organisations;
    }

    /** The badge is the last word of a name on the roster. */
    public PoliceDataUser of(Actor actor, String terminal) {
        PoliceUnit unit =
                actor.unitId() == null ? organisations.defaultBrigade() : organisations.getUnit(actor.unitId());
        PoliceDataUser house = house(unit);
        String name = roster.find(actor.requireAccount())
                .map(OfficerRoster.RosterOfficer::displayName)
                .orElse(actor.displayName());
        int gap = name.lastIndexOf(' ');
        return new PoliceDataUser(
                gap < 0 ? actor.requireAccount().toString() : name.substring(gap + 1),
                gap < 0 ? name : name.substring(0, gap),
                house.unitCode(),
                house.unitName(),
                terminal);
    }

    public PoliceUnit unitOf(AccidentCase accidentCase) {
        return organisations.getUnit(accidentCase.unitId());
    }

    public PoliceDataUser house(PoliceUnit unit) {
        return PoliceDataUser.house(unit.code(), organisations.fullName(unit));
    }
}
