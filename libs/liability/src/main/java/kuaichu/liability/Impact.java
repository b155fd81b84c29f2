package kuaichu.liability;

import org.jspecify.annotations.Nullable;

/**
 * One contact (碰撞) of a chain.
 *
 * @param seq place in the order of time from 1; null when it is not known
 * @param striking label of the party that ran into the other
 * @param struck label of the party that was hit
 * @param pushedBy label of the party that pushed the striking one, null when nobody did
 */
public record Impact(
        @Nullable Integer seq,
        String striking,
        String struck,
        @Nullable String pushedBy) {}
