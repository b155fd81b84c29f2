package kuaichu.procedure.application;

import java.util.List;
import kuaichu.access.OfficerRoster;
import kuaichu.access.OfficerRoster.RosterOfficer;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.UnitId;
import kuaichu.kernel.problem.Problem;
import kuaichu.org.HandlerQualification;
import kuaichu.org.Organisations;
import kuaichu.procedure.AccidentSeverity;
import kuaichu.procedure.ProcedureProblem;
import org.springframework.stereotype.Component;

/** Who may investigate a case (办案民警): two of the unit in charge (PROC-9, 27.1), the lead officer qualified for it (PROC-5). */
@Component
class CaseOfficers {
    private final OfficerRoster roster;
    private final Organisations organisations;

    CaseOfficers(OfficerRoster roster, Organisations organisations) {
        this.roster = roster;
        this.organisations = organisations;
    }

    /** The two, the lead officer first. */
    record Two(RosterOfficer lead, RosterOfficer second) {
        List<RosterOfficer> both() {
            return List.of(lead, second);
        }
    }

    /** @throws Problem {@code procedure.second-officer}, {@code procedure.officer-of-other-unit}, {@code procedure.qualification} */
    Two require(AccountId lead, AccountId second, UnitId unit, AccidentSeverity severity) {
        if (lead.equals(second)) {
            throw Problem.of(ProcedureProblem.SECOND_OFFICER);
        }
        Two two = new Two(ofUnit(lead, unit), ofUnit(second, unit));
        HandlerQualification needed = severity.leadQualification();
        if (!two.lead().qualification().includes(needed)) {
            throw Problem.of(ProcedureProblem.QUALIFICATION, two.lead().displayName(), needed, severity.article());
        }
        return two;
    }

    /** After one of the two withdrew: who stays leads when qualified, for who stays knows the case. @throws Problem as {@link #require} */
    Two succeed(AccountId stays, AccountId substitute, UnitId unit, AccidentSeverity severity) {
        boolean leads = roster.find(stays)
                .filter(found -> found.qualification().includes(severity.leadQualification()))
                .isPresent();
        return leads ? require(stays, substitute, unit, severity) : require(substitute, stays, unit, severity);
    }

    private RosterOfficer ofUnit(AccountId account, UnitId unit) {
        return roster.find(account)
                .filter(found -> organisations.listWithDescendants(unit).contains(found.unit()))
                .orElseThrow(() -> Problem.of(ProcedureProblem.OFFICER_OF_OTHER_UNIT));
    }
}
