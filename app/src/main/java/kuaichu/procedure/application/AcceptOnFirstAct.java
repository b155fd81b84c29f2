package kuaichu.procedure.application;

import java.util.Map;
import java.util.Set;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.docket.DocketSubscriber;
import kuaichu.docket.Entry;
import kuaichu.kernel.id.AccountId;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the acceptance form (受案登记表) with the first thing an officer does on a case, where nobody has made it by hand (PROC-16.1). */
@Component
class AcceptOnFirstAct implements DocketSubscriber {
    private static final String SIMPLIFIED = "受理，适用简易程序处理。";
    private static final Map<String, String> DECISIONS = Map.of(
            "determination.issued",
            SIMPLIFIED,
            "determination.evidence-requested",
            SIMPLIFIED,
            "accident.onsite-finished",
            "受理，派交通警察到现场处理。",
            "procedure.transferred",
            "受理，适用一般程序调查。");

    private final AccidentCases cases;
    private final AcceptanceRecord acceptance;

    AcceptOnFirstAct(AccidentCases cases, AcceptanceRecord acceptance) {
        this.cases = cases;
        this.acceptance = acceptance;
    }

    @Override
    public String name() {
        return "procedure.acceptance";
    }

    @Override
    public Set<String> kinds() {
        return DECISIONS.keySet();
    }

    /** Idempotent: one form for each case. */
    @Override
    @Transactional
    public void handle(Entry entry) {
        AccidentCase accidentCase = cases.lock(entry.caseId());
        if (!acceptance.exists(entry.caseId()) && Role.OFFICER.name().equals(entry.actorRole())) {
            acceptance.make(
                    officer(entry, accidentCase),
                    accidentCase,
                    AcceptanceRecord.Details.of(DECISIONS.getOrDefault(entry.kind(), SIMPLIFIED)));
        }
    }

    /** The officer whose act it was answers for the form. */
    private static Actor officer(Entry entry, AccidentCase accidentCase) {
        return new Actor(
                new AccountId(java.util.UUID.fromString(entry.actorAccount())),
                Role.OFFICER,
                entry.actorText(),
                accidentCase.unitId(),
                null,
                false);
    }

    /** What was made stays made. */
    @Override
    public void reset() {}
}
