package kuaichu.accident.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.Channel;
import kuaichu.accident.Eligibility;
import kuaichu.accident.HandlingState;
import kuaichu.accident.Place;
import kuaichu.accident.StageTimes;
import kuaichu.accident.Triage;
import kuaichu.accident.WeatherCode;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.UnitId;
import kuaichu.liability.RoadType;
import org.jspecify.annotations.Nullable;

/**
 * A case on its way into the books.
 *
 * @param clientKey made on the phone; the same account and key are the same report
 * @param state where triage, and the digests that came along, have taken it
 */
public record NewCase(
        CaseId id,
        UUID clientKey,
        Channel channel,
        UnitId unitId,
        AccountId reportedBy,
        Instant reportedAt,
        Instant occurredAt,
        Place place,
        RoadType roadType,
        @Nullable WeatherCode weather,
        Eligibility eligibility,
        Triage triage,
        HandlingState state,
        @Nullable Instant evidenceFixedAt,
        List<String> plates) {
    public NewCase {
        plates = List.copyOf(plates);
    }

    /** The case as it stands right after being written. */
    public AccidentCase recorded(String caseNo) {
        return new AccidentCase(
                id,
                caseNo,
                state,
                1,
                channel,
                unitId,
                reportedBy,
                occurredAt,
                place,
                roadType,
                weather,
                eligibility,
                triage,
                times(),
                null);
    }

    private StageTimes times() {
        Instant dispatchedAt = state == HandlingState.DISPATCHED ? reportedAt : null;
        return new StageTimes(
                reportedAt,
                reportedAt,
                evidenceFixedAt,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                dispatchedAt,
                null,
                null,
                null,
                null,
                null);
    }
}
