package kuaichu.procedure.application;

import kuaichu.accident.AccidentCase;
import kuaichu.kernel.id.UnitId;
import kuaichu.org.Organisations;
import kuaichu.org.Organisations.PoliceUnit;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.procedure.ApprovalSubject;
import org.springframework.stereotype.Component;

/** Which leader decides what (审批层级): the leader of the case's unit or above it, for some subjects only above (上一级). */
@Component
class CommandLevel {
    private final Organisations organisations;

    CommandLevel(Organisations organisations) {
        this.organisations = organisations;
    }

    boolean mayDecide(Actor leader, AccidentCase accidentCase, ApprovalSubject subject) {
        UnitId own = accidentCase.unitId();
        UnitId unit = leader.unitId();
        boolean over = leader.is(Role.LEADER)
                && unit != null
                && organisations.listWithDescendants(unit).contains(own);
        return over && !(subject.isDecidedAbove() && own.equals(unit));
    }

    /** In whose queue it waits. */
    UnitId decidingUnit(AccidentCase accidentCase, ApprovalSubject subject) {
        PoliceUnit unit = organisations.getUnit(accidentCase.unitId());
        return subject.isDecidedAbove() && unit.parentId() != null ? unit.parentId() : unit.id();
    }
}
