package kuaichu.accident;

import kuaichu.platform.Actor;

/** Makes parties fit for one reader's eyes (脱敏); the only way a party leaves the house. */
public interface PartyViews {
    PartyView of(Party party, Actor reader, boolean signed);

    /** Everything in clear, for a reader whose view was logged with a reason. */
    PartyView full(Party party, Actor reader, boolean signed);
}
