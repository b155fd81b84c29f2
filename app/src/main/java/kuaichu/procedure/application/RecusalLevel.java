package kuaichu.procedure.application;

import java.util.Optional;
import kuaichu.access.OfficerRoster;
import kuaichu.kernel.id.UnitId;
import kuaichu.org.Organisations;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.procedure.domain.Recusal;
import org.springframework.stereotype.Component;

/**
 * Who decides on a withdrawal (回避决定权限), PROC-105.2: of an officer the leader of the officer's own unit, or above; of a leader only the
 * authority above. Nobody decides on himself.
 */
@Component
class RecusalLevel {
    private final OfficerRoster roster;
    private final Organisations organisations;

    RecusalLevel(OfficerRoster roster, Organisations organisations) {
        this.roster = roster;
        this.organisations = organisations;
    }

    boolean mayDecide(Actor leader, Recusal recusal) {
        UnitId unit = leader.unitId();
        if (!leader.is(Role.LEADER) || unit == null || recusal.officer().equals(leader.accountId())) {
            return false;
        }
        return organisations.listWithDescendants(unit).contains(decidingUnit(recusal));
    }

    /** In whose queue it waits. The topmost leader's withdrawal is decided by a colleague in the name of the public security organ. */
    UnitId decidingUnit(Recusal recusal) {
        UnitId own = roster.findUnit(recusal.officer()).orElseThrow();
        return recusal.leader()
                ? Optional.ofNullable(organisations.getUnit(own).parentId()).orElse(own)
                : own;
    }
}
