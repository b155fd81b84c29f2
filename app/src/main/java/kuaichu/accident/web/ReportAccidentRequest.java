package kuaichu.accident.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kuaichu.accident.Channel;
import kuaichu.accident.WeatherCode;
import kuaichu.liability.RoadType;
import org.jspecify.annotations.Nullable;

/** {@code POST /cases}. */
public record ReportAccidentRequest(
        @Nullable UUID clientKey,
        @Nullable Channel channel,
        @Nullable Instant occurredAt,
        @Nullable PlaceDto place,
        @Nullable RoadType roadType,
        @Nullable WeatherCode weather,
        @Nullable EligibilityDto eligibility,
        @Nullable List<PartyDraft> parties,
        @Nullable List<EvidenceDigest> digests) {}
