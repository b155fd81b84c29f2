package kuaichu.accident;

import java.util.regex.Pattern;

/**
 * What people wrote, fit for the docket (案卷用语): the docket is never changed, so numbers that may identify somebody (phone, identity,
 * card) are blotted out before a text goes in.
 */
public final class DocketText {
    private static final int LONGEST = 500;
    private static final Pattern NUMBER = Pattern.compile("[0-9０-９][0-9０-９\\s-]{4,}[0-9０-９Xx]");

    private DocketText() {}

    public static String of(String written) {
        String text = NUMBER.matcher(written.strip()).replaceAll("***");
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
