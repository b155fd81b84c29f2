package kuaichu.accident.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kuaichu.accident.DamagePart;
import kuaichu.accident.FilledBy;
import kuaichu.accident.Party;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;

/** The parties as kept (当事人台账), personal data sealed. */
public interface PartyBook {
    /** One round trip for all of them. */
    void insert(List<NewParty> parties);

    /** In order of labels. */
    List<Party> list(CaseId caseId);

    Optional<Party> find(PartyId partyId);

    /**
     * Replaces the details.
     *
     * @return false when the party has another version by now
     */
    boolean update(PartyId partyId, int expectedVersion, FilledBy filledBy, AccountId enteredBy, PartyDetails details);

    /**
     * Binds the person's account.
     *
     * @return false when somebody has joined as this party before
     */
    boolean join(PartyId partyId, AccountId account, Instant at);

    /**
     * Notes that the statement is given; raises the version.
     *
     * @return false when the party has another version by now
     */
    boolean markStated(PartyId partyId, int expectedVersion, List<DamagePart> damageParts);

    /**
     * Takes back that the parties have spoken; raises the versions of those it concerns.
     *
     * @return their labels, in order
     */
    List<String> reopenStatements(CaseId caseId);
}
