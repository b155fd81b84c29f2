package kuaichu.access;

import java.util.List;
import java.util.Optional;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.UnitId;
import kuaichu.org.HandlerQualification;

/** The officers of a unit (民警名册) and what they are qualified for. */
public interface OfficerRoster {
    /** Officers of the unit and the units below it, by name; a unit has at most a few hundred. */
    List<RosterOfficer> list(UnitId unit);

    /** Empty for an account that is no officer's. */
    Optional<RosterOfficer> find(AccountId account);

    /** Where an officer or a leader serves; empty for anybody else. */
    Optional<UnitId> findUnit(AccountId account);

    /**
     * An officer on the roster.
     *
     * @param displayName name and badge number, for example 李警官 350101
     */
    record RosterOfficer(AccountId account, String displayName, UnitId unit, HandlerQualification qualification) {}
}
