package kuaichu.docket;

/**
 * Place of an entry in the order of commit.
 *
 * @param transaction id of the writing transaction (xid8): readers see an entry only when no older transaction can still commit
 * @param number running number of the entry, unique
 */
public record DocketPosition(long transaction, long number) implements Comparable<DocketPosition> {
    public static final DocketPosition START = new DocketPosition(0, 0);

    /** @throws IllegalArgumentException when it is not {@code <transaction>.<number>} */
    public static DocketPosition parse(String text) {
        int dot = text.indexOf('.');
        if (dot < 1) {
            throw new IllegalArgumentException("not a docket position: " + text);
        }
        return new DocketPosition(Long.parseLong(text, 0, dot, 10), Long.parseLong(text, dot + 1, text.length(), 10));
    }

    @Override
    public int compareTo(DocketPosition other) {
        int byTransaction = Long.compare(transaction, other.transaction);
        return byTransaction != 0 ? byTransaction : Long.compare(number, other.number);
    }

    @Override
    public String toString() {
        return transaction + "." + number;
    }
}
