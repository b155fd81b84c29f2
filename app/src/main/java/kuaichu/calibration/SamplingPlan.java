package kuaichu.calibration;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kuaichu.kernel.id.CaseId;
import kuaichu.liability.Tsv;

/**
 * Which determinations are read a second time (抽样规则), from the city's data {@code calibration/sampling.tsv}. Random, yet reproducible: the
 * number of a case comes from its id and a salt nobody at a desk knows.
 */
public final class SamplingPlan {
    /** Why a determination is drawn more often. */
    public enum Ground {
        /** 与规则建议不同. */
        OVERRIDDEN,
        /** 规则留给民警裁量. */
        DISCRETIONARY,
        /** 关键事实有争议. */
        DISPUTED
    }

    private static final String TABLE = "/calibration/sampling.tsv";
    private static final int CELLS = 8;
    private static final double STEPS = 0x1p53;
    private static final int UNUSED_BITS = 11;

    private final List<Row> rows;
    private final String salt;

    private record Row(
            String unit,
            LocalDate from,
            LocalDate to,
            double rate,
            double overridden,
            double discretionary,
            double disputed,
            String readingUnit) {
        boolean holds(String code, LocalDate day) {
            return unit.equals(code) && !day.isBefore(from) && !day.isAfter(to);
        }

        double weight(Set<Ground> grounds) {
            double weight = 1;
            for (Ground ground : grounds) {
                weight = Math.max(
                        weight,
                        switch (ground) {
                            case OVERRIDDEN -> overridden;
                            case DISCRETIONARY -> discretionary;
                            case DISPUTED -> disputed;
                        });
            }
            return weight;
        }
    }

    private SamplingPlan(List<Row> rows, String salt) {
        this.rows = rows;
        this.salt = salt;
    }

    /** @throws IllegalStateException for a brigade that would read itself, or a rate that is no share */
    public static SamplingPlan load(String salt) {
        List<Row> rows = Tsv.rows(TABLE, CELLS).stream().map(SamplingPlan::row).toList();
        rows.forEach(row -> {
            if (row.unit.equals(row.readingUnit) || row.rate < 0 || row.rate > 1) {
                throw new IllegalStateException(TABLE + ": another unit reads a share of 0 to 1: " + row);
            }
        });
        return new SamplingPlan(rows, salt);
    }

    private static Row row(Tsv.Row row) {
        String to = row.text(2);
        return new Row(
                row.text(0),
                LocalDate.parse(row.text(1)),
                to.isEmpty() ? LocalDate.MAX : LocalDate.parse(to),
                number(row, 3),
                number(row, 4),
                number(row, 5),
                number(row, 6),
                row.text(7));
    }

    private static double number(Tsv.Row row, int cell) {
        return new BigDecimal(row.text(cell)).doubleValue();
    }

    /** Code of the unit that reads it again; empty when it is not drawn. */
    public Optional<String> readerOf(CaseId caseId, String unitCode, LocalDate day, Set<Ground> grounds) {
        return rows.stream()
                .filter(row -> row.holds(unitCode, day))
                .findFirst()
                .filter(row -> draw(caseId) < row.rate * row.weight(grounds))
                .map(Row::readingUnit);
    }

    /** The number of the case, from 0 to below 1, evenly spread. */
    double draw(CaseId caseId) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((caseId.value() + salt).getBytes(StandardCharsets.UTF_8));
            return (ByteBuffer.wrap(hash).getLong() >>> UNUSED_BITS) / STEPS;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
