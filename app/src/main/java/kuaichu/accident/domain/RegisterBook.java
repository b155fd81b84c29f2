package kuaichu.accident.domain;

import java.util.List;
import kuaichu.accident.RegisterCheck;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;

/** What the register said, as kept (核查台账): the newest answer per party, none for data that changed since. */
public interface RegisterBook {
    /** False when it says nothing new. */
    boolean store(CaseId caseId, PartyId partyId, RegisterCheck check);

    List<RegisterCheck> list(PartyId partyId);

    /** The entered data changed: what was said of the old says nothing of the new. */
    void forget(PartyId partyId);
}
