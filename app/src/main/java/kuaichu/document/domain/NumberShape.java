package kuaichu.document.domain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

/** All numbers a format can ever write, character by character (编号形状), to find out whether two formats could write the same one. */
final class NumberShape {
    private static final String DIGITS = "0123456789";
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String ANYTHING = DIGITS + LETTERS + "abcdefghijklmnopqrstuvwxyz〔〕（）()-第号字一";
    private static final int AUTHORITY_DIGITS = 12;
    private static final int LONGEST_INSURER = 12;
    private static final int LONGEST_PREFIX = 10;

    private final List<Place> places = new ArrayList<>();

    /** A place in a number. */
    private record Place(String characters, boolean optional) {
        boolean meets(Place other) {
            return characters.chars().anyMatch(each -> other.characters.indexOf(each) >= 0)
                    || (characters.equals(ANYTHING) || other.characters.equals(ANYTHING));
        }
    }

    /** @param ofInsurer whether owners are insurers, whose codes are letters first, and not authorities, whose codes are digits */
    NumberShape(NumberFormat format, boolean ofInsurer) {
        Matcher matcher = NumberFormat.PLACE.matcher(format.pattern());
        int next = 0;
        while (matcher.find()) {
            literal(format.pattern().substring(next, matcher.start()));
            next = matcher.end();
            switch (matcher.group(1)) {
                case "division" -> add(DIGITS, NumberFormat.DIVISION_DIGITS, 0);
                case "owner" -> owner(ofInsurer);
                case "prefix" -> add(ANYTHING, 0, LONGEST_PREFIX);
                case "year" -> year();
                // a block that outgrows its width writes one digit more
                default -> add(DIGITS, matcher.group(2) == null ? 1 : Integer.parseInt(matcher.group(2)), 1);
            }
        }
        literal(format.pattern().substring(next));
    }

    private void literal(String text) {
        text.chars().forEach(character -> add(Character.toString(character), 1, 0));
    }

    private void year() {
        literal("20");
        add(DIGITS, 2, 0);
    }

    private void owner(boolean ofInsurer) {
        if (ofInsurer) {
            add(LETTERS, 1, 0);
            add(DIGITS + LETTERS, 1, LONGEST_INSURER - 2);
        } else {
            add(DIGITS, AUTHORITY_DIGITS, 0);
        }
    }

    private void add(String characters, int required, int optional) {
        for (int i = 0; i < required + optional; i++) {
            places.add(new Place(characters, i >= required));
        }
    }

    /** Walks through both at once; they meet when both can end together. */
    boolean couldMeet(NumberShape other) {
        Deque<Pair> open = new ArrayDeque<>(List.of(new Pair(0, 0)));
        Set<Pair> seen = new HashSet<>();
        while (!open.isEmpty()) {
            Pair at = open.pop();
            if (!seen.add(at)) {
                continue;
            }
            boolean ended = at.one == places.size();
            boolean otherEnded = at.two == other.places.size();
            if (ended && otherEnded) {
                return true;
            }
            if (!ended && places.get(at.one).optional) {
                open.push(new Pair(at.one + 1, at.two));
            }
            if (!otherEnded && other.places.get(at.two).optional) {
                open.push(new Pair(at.one, at.two + 1));
            }
            if (!ended && !otherEnded && places.get(at.one).meets(other.places.get(at.two))) {
                open.push(new Pair(at.one + 1, at.two + 1));
            }
        }
        return false;
    }

    private record Pair(int one, int two) {}
}
