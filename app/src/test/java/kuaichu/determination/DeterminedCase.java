package kuaichu.determination;

import java.util.List;
import java.util.Map;
import kuaichu.Api;
import kuaichu.accident.Roadside;

/** An officer decides what the parties dispute: the words tests of a determination are written in. */
public final class DeterminedCase {
    private DeterminedCase() {}

    /** Both say something else, both ask, officer1 decides. */
    public static void decide(Api api, Roadside roadside, Api.As zhang, Api.As wang, String caseId, Grades grades) {
        dispute(roadside, zhang, wang, caseId);
        Api.As officer = api.as(Api.officer("officer1"));
        Roadside.claim(officer, caseId, "DETERMINATION");
        issue(officer, caseId, grades);
    }

    /** Both say something else, both ask for an officer. */
    public static void dispute(Roadside roadside, Api.As zhang, Api.As wang, String caseId) {
        roadside.state(zhang, caseId, 0, List.of("REAR_END"), List.of("REVERSE"));
        roadside.state(wang, caseId, 1, List.of(), List.of("REAR_END"));
        ask(zhang, caseId, 0);
        ask(wang, caseId, 1);
    }

    /** By the officer who took the case. */
    public static void issue(Api.As officer, String caseId, Grades grades) {
        officer.post("/cases/" + caseId + "/determination", decision(grades)).ok();
    }

    /** The parties, in order of their labels, sign for it. */
    public static void serve(Roadside roadside, List<Api.As> parties, String caseId) {
        for (int i = 0; i < parties.size(); i++) {
            roadside.sign(parties.get(i), caseId, "DETERMINATION", i).ok();
        }
    }

    /** Liability of A and B. */
    public record Grades(String a, String b) {}

    static void ask(Api.As party, String caseId, int index) {
        party.post(
                        "/cases/" + caseId + "/determination-requests",
                        Map.of("partyId", Roadside.partyId(party, caseId, index), "agreed", true))
                .ok();
    }

    static Map<String, Object> decision(Grades grades) {
        return Map.of(
                "factText",
                "当事人A驾驶机动车与当事人B的机动车相撞。",
                "grades",
                List.of(Map.of("partyLabel", "A", "grade", grades.a()), Map.of("partyLabel", "B", "grade", grades.b())),
                "ruleIds",
                List.of("L01"),
                "articles",
                List.of("RTSL-43", "PROC-60.1(1)"),
                "overrideReason",
                "照片显示");
    }
}
