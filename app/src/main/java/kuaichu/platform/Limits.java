package kuaichu.platform;

import java.time.Duration;
import java.util.List;
import kuaichu.liability.Tsv;

/** Who may ask how often (限流规则), from the city's data {@code platform/limits.tsv}. */
public final class Limits {
    private static final String TABLE = "/platform/limits.tsv";
    private static final int CELLS = 4;

    private static final List<Limit> ALL =
            Tsv.rows(TABLE, CELLS).stream().map(Limits::limit).toList();

    private Limits() {}

    /** Whose uses are counted together. */
    public enum Whose {
        /** 人. */
        PERSON,
        /** 手机号. */
        PHONE,
        /** 网络地址. */
        ADDRESS
    }

    /** At most so many uses within that time. */
    public record Limit(String name, int most, Duration within, Whose whose) {}

    /** @throws IllegalArgumentException when the city's data have no limit of that name */
    public static List<Limit> of(String name, Whose whose) {
        List<Limit> found = ALL.stream()
                .filter(limit -> limit.name().equals(name) && limit.whose() == whose)
                .toList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException(TABLE + " has no limit " + name + " of " + whose);
        }
        return found;
    }

    private static Limit limit(Tsv.Row row) {
        Limit limit = new Limit(
                row.text(0),
                Integer.parseInt(row.text(1)),
                Duration.parse(row.text(2)),
                Whose.valueOf(row.text(3).toUpperCase(java.util.Locale.ROOT)));
        if (limit.most() < 1 || !limit.within().isPositive()) {
            throw new IllegalStateException(TABLE + ": at least one use within some time: " + row);
        }
        return limit;
    }
}
