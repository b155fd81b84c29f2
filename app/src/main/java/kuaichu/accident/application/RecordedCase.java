package kuaichu.accident.application;

import java.util.List;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.Party;
import kuaichu.vault.Vault.Evidence;

/** A report as it stands in the books (已受理报案). */
public record RecordedCase(AccidentCase accidentCase, List<Party> parties, List<Evidence> evidence) {
    public RecordedCase {
        parties = List.copyOf(parties);
        evidence = List.copyOf(evidence);
    }
}
