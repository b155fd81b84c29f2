package kuaichu.accident;

import java.util.List;
import kuaichu.kernel.id.CaseId;
import kuaichu.vault.Vault.Slot;

/** The shots a scene needs (必拍机位), and those still open. */
public interface EvidenceSlots {
    List<Slot> required();

    /** Without a digest and without a reason why not. */
    List<Slot> missing(CaseId caseId);
}
