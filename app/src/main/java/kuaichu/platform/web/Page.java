package kuaichu.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list, by keyset.
 *
 * @param nextCursor opaque place to go on from, null on the last page
 */
public record Page<T>(List<T> items, @Nullable String nextCursor) {
    public Page {
        items = List.copyOf(items);
    }
}
