package kuaichu.sandbox.state;

import java.time.Duration;

/**
 * How a partner behaves at present (故障开关).
 *
 * @param delayMillis added before every answer, milliseconds
 * @param errorRate share of calls answered by an error, 0..1; spread evenly, not by chance
 * @param duplicate callbacks are sent twice
 * @param outage no answer at all: the connection is cut
 * @param losesAnswers the work is done, then the connection is cut
 * @param settleAfterSeconds bank only: seconds of the scripted clock between order and settlement
 */
public record Conduct(
        long delayMillis,
        double errorRate,
        boolean duplicate,
        boolean outage,
        boolean losesAnswers,
        long settleAfterSeconds) {
    private static final long LONGEST_DELAY = Duration.ofMinutes(2).toMillis();

    public static final Conduct GOOD = new Conduct(0, 0, false, false, false, 2);

    public Conduct {
        if (delayMillis < 0 || delayMillis > LONGEST_DELAY) {
            throw new IllegalArgumentException("delayMillis: 0.." + LONGEST_DELAY);
        }
        if (!(errorRate >= 0 && errorRate <= 1)) {
            throw new IllegalArgumentException("errorRate: 0..1");
        }
        if (settleAfterSeconds < 0) {
            throw new IllegalArgumentException("settleAfterSeconds: not below 0");
        }
    }

    public Conduct withOutage(boolean value) {
        return new Conduct(delayMillis, errorRate, duplicate, value, losesAnswers, settleAfterSeconds);
    }

    public Conduct withErrorRate(double value) {
        return new Conduct(delayMillis, value, duplicate, outage, losesAnswers, settleAfterSeconds);
    }

    public Conduct withDuplicate(boolean value) {
        return new Conduct(delayMillis, errorRate, value, outage, losesAnswers, settleAfterSeconds);
    }

    public Conduct withDelayMillis(long value) {
        return new Conduct(value, errorRate, duplicate, outage, losesAnswers, settleAfterSeconds);
    }

    public Conduct withLosesAnswers(boolean value) {
        return new Conduct(delayMillis, errorRate, duplicate, outage, value, settleAfterSeconds);
    }

    public Conduct withSettleAfterSeconds(long value) {
        return new Conduct(delayMillis, errorRate, duplicate, outage, losesAnswers, value);
    }
}
