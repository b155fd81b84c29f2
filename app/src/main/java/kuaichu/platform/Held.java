package kuaichu.platform;

import java.time.Instant;

/**
 * What a module holds only for a time (到期数据). When, the city's retention rules say ({@code retention}); a module holds one kind a bean and
 * never gives away what a case needs.
 */
public interface Held {
    /** Its name in the retention rules. */
    String kind();

    /**
     * Forgets what ended before that time.
     *
     * @param most of one call
     * @return how many were forgotten
     */
    int forget(Instant before, int most);
}
