package kuaichu.accident.domain;

/** Labels of parties (当事人代号): A, B, C …, never 甲 and 乙, because there may be any number. */
public final class PartyLabels {
    /** More parties than this belong to police on scene. */
    public static final int LARGEST = 10;

    private PartyLabels() {}

    /** @param index from 0 */
    public static String at(int index) {
        if (index < 0 || index >= 26) {
            throw new IllegalArgumentException("no label for party " + index);
        }
        return String.valueOf((char) ('A' + index));
    }
}
