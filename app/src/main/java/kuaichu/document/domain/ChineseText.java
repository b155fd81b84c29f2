package kuaichu.document.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and amounts as Chinese documents write them (中文日期与金额), in the time of China. */
public final class ChineseText {
    /** The time documents are dated in. */
    public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT).withZone(CHINA);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy年MM月dd日 HH时mm分", Locale.ROOT).withZone(CHINA);
    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿", "万亿"};

    private ChineseText() {}

    public static String day(Instant instant) {
        return DAY.format(instant);
    }

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    public static String minute(Instant instant) {
        return MINUTE.format(instant);
    }

    /** {@code 1234.50} with thousands separators. */
    public static String yuan(long fen) {
        return String.format(Locale.ROOT, "%,d.%02d", fen / 100, fen % 100);
    }

    /** The amount in words that cannot be altered (大写金额), for example 贰仟元整; fen from 0 to 10 billion yuan. */
    public static String yuanInWords(long fen) {
        if (fen < 0 || fen >= 1_000_000_000_000L) {
            throw new IllegalArgumentException("not an amount for a document: " + fen);
        }
        long yuan = fen / 100;
        int jiao = (int) (fen / 10 % 10);
        int cents = (int) (fen % 10);
        StringBuilder words = new StringBuilder();
        if (yuan > 0 || fen == 0) {
            words.append(yuan == 0 ? "零" : whole(yuan)).append("元");
        }
        if (jiao == 0 && cents == 0) {
            return words.append("整").toString();
        }
        if (jiao > 0) {
            words.append(DIGITS.charAt(jiao)).append("角");
        } else if (yuan > 0) {
            words.append("零");
        }
        return cents > 0
                ? words.append(DIGITS.charAt(cents)).append("分").toString()
                : words.append("整").toString();
    }

    private static String whole(long yuan) {
        StringBuilder words = new StringBuilder();
        boolean zeroOwed = false;
        for (int group = GROUPS.length - 1; group >= 0; group--) {
            int part = (int) (yuan / power(10_000, group) % 10_000);
            if (part == 0) {
                zeroOwed = !words.isEmpty();
                continue;
            }
            if (!words.isEmpty() && (zeroOwed || part < 1000)) {
                words.append("零");
            }
            words.append(group(part)).append(GROUPS[group]);
            zeroOwed = false;
        }
        return words.toString();
    }

    private static String group(int part) {
        StringBuilder words = new StringBuilder();
        boolean zeroOwed = false;
        for (int place = PLACES.length - 1; place >= 0; place--) {
            int digit = (int) (part / power(10, place) % 10);
            if (digit == 0) {
                zeroOwed = !words.isEmpty();
                continue;
            }
            words.append(zeroOwed ? "零" : "").append(DIGITS.charAt(digit)).append(PLACES[place]);
            zeroOwed = false;
        }
        return words.toString();
    }

    private static long power(long base, int exponent) {
        long result = 1;
        for (int i = 0; i < exponent; i++) {
            result *= base;
        }
        return result;
    }
}
