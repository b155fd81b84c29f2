package kuaichu.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One entry of the docket as a sentence (时间线条目).
 *
 * @param id position, to resume the live stream from
 * @param detail the entry's body; only for staff
 */
public record TimelineItem(
        String id,
        Instant at,
        String kind,
        String text,
        String actorText,
        @Nullable JsonNode detail) {}
