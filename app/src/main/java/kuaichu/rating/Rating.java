package kuaichu.rating;

import java.time.Instant;
import kuaichu.kernel.id.PartyId;
import org.jspecify.annotations.Nullable;

/**
 * What a party thinks of how it was served (评价); every score 1 to 5.
 *
 * @param attitude 服务态度
 * @param efficiency 处理效率
 * @param satisfaction 总体满意度
 * @param suggestion 意见建议, at most 500 characters
 */
public record Rating(
        PartyId partyId,
        String partyLabel,
        RatingSubject subject,
        int attitude,
        int efficiency,
        int satisfaction,
        @Nullable String suggestion,
        Instant givenAt) {}
