package kuaichu.followup;

import java.util.List;
import java.util.UUID;
import kuaichu.docket.DocketFact;

/** What this module writes into the docket (回访事实). Health and doubts are for the police; new damage is for everybody who pays for it. */
public sealed interface FollowUpFact extends DocketFact {
    @Kind("followup.asked")
    record Asked(UUID partyId, String label) implements FollowUpFact {
        @Override
        public boolean policeOnly() {
            return true;
        }
    }

    @Kind("followup.answered")
    record Answered(UUID partyId, String label, List<Concern> concerns) implements FollowUpFact {
        @Override
        public boolean policeOnly() {
            return true;
        }
    }

    @Kind("followup.damage-found")
    record DamageFound(UUID partyId, String label) implements FollowUpFact {}

    @Kind("followup.handled")
    record Handled(UUID partyId, String label, String note) implements FollowUpFact {
        @Override
        public boolean policeOnly() {
            return true;
        }
    }
}
