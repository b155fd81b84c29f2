package kuaichu.claim;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kuaichu.Api;
import kuaichu.accident.Roadside;
import kuaichu.determination.DeterminedCase;

/**
 * An accident of two cars whose liability stands, played through the public interface: A is insured with 榕安 (insurer1), B with 闽海
 * (insurer2).
 */
record AgreedCase(Api.As zhang, Api.As wang, UUID caseId, UUID partyA, UUID partyB) {

    /** A rear-end both agreed on: A full, B none. */
    static AgreedCase play(Api api, Clock clock) {
        Roadside roadside = new Roadside(api, clock);
        Api.As zhang = roadside.person();
        Api.As wang = roadside.person();
        return of(zhang, wang, roadside.agreedCase(zhang, wang));
    }

    /** The same two, both at fault alike, because an officer says so; both signed for it. */
    static AgreedCase playEqual(Api api, Clock clock) {
        Roadside roadside = new Roadside(api, clock);
        Api.As zhang = roadside.person();
        Api.As wang = roadside.person();
        String caseId = roadside.joinedCase(zhang, wang);
        DeterminedCase.decide(api, roadside, zhang, wang, caseId, new DeterminedCase.Grades("EQUAL", "EQUAL"));
        DeterminedCase.serve(roadside, List.of(zhang, wang), caseId);
        return of(zhang, wang, caseId);
    }

    /** Up to both parties being there with all their data. */
    static AgreedCase report(Api api, Clock clock) {
        Roadside roadside = new Roadside(api, clock);
        Api.As zhang = roadside.person();
        Api.As wang = roadside.person();
        return of(zhang, wang, roadside.joinedCase(zhang, wang));
    }

    private static AgreedCase of(Api.As zhang, Api.As wang, String caseId) {
        return new AgreedCase(
                zhang,
                wang,
                UUID.fromString(caseId),
                UUID.fromString(Roadside.partyId(zhang, caseId, 0)),
                UUID.fromString(Roadside.partyId(wang, caseId, 1)));
    }

    String path(String tail) {
        return "/cases/" + caseId + tail;
    }
}
