package kuaichu.accident;

import java.util.List;
import kuaichu.accident.domain.PartyDetails;

/** Whether a party's data suffices for a legal document (信息齐全), PROC-21, PROC-24.2. */
public final class PartyCompleteness {
    private PartyCompleteness() {}

    /** Names of the contents still missing. */
    public static List<String> missing(Party party) {
        return PartyDetails.of(party).missing();
    }
}
