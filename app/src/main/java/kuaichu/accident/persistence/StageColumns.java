package kuaichu.accident.persistence;

import java.util.Optional;
import kuaichu.accident.HandlingState;

/** The column that holds when a stage was reached. */
final class StageColumns {
    private StageColumns() {}

    /** Empty where going back to a state is no new stage (a refused negotiation, a returned closure, a joining taken back). */
    static Optional<String> of(HandlingState from, HandlingState to) {
        if (from == HandlingState.JOINED
                || from == HandlingState.CLOSING && to != HandlingState.CLOSED
                || from == HandlingState.NEGOTIATING && to == HandlingState.CLEARED) {
            return Optional.empty();
        }
        return Optional.of(
                switch (to) {
                    case REPORTED -> "reported_at";
                    case TRIAGED -> "triaged_at";
                    case EVIDENCE_FIXED -> "evidence_fixed_at";
                    case CLEARED -> "cleared_at";
                    case NEGOTIATING -> "negotiation_opened_at";
                    case AGREED -> "agreed_at";
                    case IN_REVIEW -> "review_started_at";
                    case RETURNED -> "returned_at";
                    case DETERMINED -> "determined_at";
                    case SERVED -> "served_at";
                    case DISPATCHED -> "dispatched_at";
                    case INVESTIGATING -> "investigated_at";
                    case CERTIFIED -> "certified_at";
                    case LATE_REPORTED -> "reported_at";
                    case NOT_ACCEPTED -> "closed_at";
                    case CLOSING -> "closure_requested_at";
                    case CLOSED -> "closed_at";
                    case WITHDRAWN -> "withdrawn_at";
                    case JOINED -> "joined_at";
                });
    }
}
