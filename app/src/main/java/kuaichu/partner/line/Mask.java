package kuaichu.partner.line;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Takes personal data and secrets out of what is logged (脱敏): names keep their first character, long numbers their ends. */
final class Mask {
    private static final int LONGEST = 4000;
    private static final Pattern NAME_JSON =
            Pattern.compile("(\"(?:toName|name|driverName|ownerName)\":\")(.)[^\"]*\"");
    private static final Pattern NAME_XML = Pattern.compile("<(xm|syr|jbr|yhxm)>(.)[^<]*</");
    private static final Pattern WHOLE_XML = Pattern.compile("<(jkxlh|ryxx|sgss)>[^<]*</");
    private static final Pattern TEXT_JSON = Pattern.compile("(\"text\":\")([^\"]*)\"");
    private static final Pattern LONG_NUMBER =
            Pattern.compile("(?<![\\dA-Za-z-])(\\d{3})\\d{4,12}(\\d{3}[\\dXx])(?!\\d)");
    private static final Pattern ENCODED = Pattern.compile("%[0-9A-Fa-f]{2}");

    private Mask() {}

    static String of(String raw) {
        String text = ENCODED.matcher(raw).find() ? decode(raw) : raw;
        // a document inside a document is escaped as a whole
        text = text.replace("&lt;", "<").replace("&gt;", ">");
        text = NAME_JSON.matcher(text).replaceAll("$1$2**\"");
        text = NAME_XML.matcher(text).replaceAll("<$1>$2**</");
        text = WHOLE_XML.matcher(text).replaceAll("<$1>***</");
        text = TEXT_JSON.matcher(text).replaceAll(Mask::withoutDigits);
        text = LONG_NUMBER.matcher(text).replaceAll("$1***$2");
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    private static String withoutDigits(MatchResult match) {
        return java.util.regex.Matcher.quoteReplacement(
                match.group(1) + match.group(2).replaceAll("\\d", "*") + "\"");
    }

    /** Twice, because answers of the 六合一 are encoded as a whole and hold encoded values. */
    private static String decode(String raw) {
        try {
            String once = URLDecoder.decode(raw, StandardCharsets.UTF_8);
            return ENCODED.matcher(once).find() ? URLDecoder.decode(once, StandardCharsets.UTF_8) : once;
        } catch (IllegalArgumentException e) {
            return raw; // a percent sign that encodes nothing: logged as it came, still masked
        }
    }
}
