package kuaichu.notice.domain;

import java.math.BigDecimal;

/** Fen as people read money (金额): ¥1,234.50. */
public final class Yuan {
    private Yuan() {}

    public static String of(long fen) {
        return "¥" + String.format(java.util.Locale.ROOT, "%,.2f", BigDecimal.valueOf(fen, 2));
    }
}
