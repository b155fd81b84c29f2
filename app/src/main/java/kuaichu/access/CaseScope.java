package kuaichu.access;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.InsurerId;
import kuaichu.kernel.id.UnitId;
import kuaichu.platform.Actor;

/** Who may see which case (数据范围); kept as grants, asked in SQL, the only place that decides it. */
public interface CaseScope {
    void grantToAccount(CaseId caseId, AccountId account);

    /** The unit and every unit above it see the case. */
    void grantToUnit(CaseId caseId, UnitId unit);

    /** Both grants of a case that a party just reported. */
    void grantToReporterAndUnit(CaseId caseId, AccountId reporter, UnitId unit);

    void grantToInsurer(CaseId caseId, InsurerId insurer);

    /** False for unknown cases as well. */
    boolean isVisible(Actor actor, CaseId caseId);

    /** Those of the cases that the actor sees. */
    Set<CaseId> visibleOf(Actor actor, Collection<CaseId> cases);

    /** Units whose cases the actor's lists show: the own one and those below; empty for parties and insurers. */
    List<UnitId> listUnits(Actor actor);
}
