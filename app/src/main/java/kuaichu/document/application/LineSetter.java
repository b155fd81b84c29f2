package kuaichu.document.application;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import kuaichu.document.application.TracedPage.Line;
import kuaichu.document.application.TracedPage.Mark;
import org.jspecify.annotations.Nullable;

/** Puts single characters together into lines (合并文字行): same face, same size, same base line, no wide gap. */
final class LineSetter {
    private static final double NEAR = 0.001;

    private final List<Mark> marks;
    private @Nullable Style style;
    private double baseline;
    private double end;
    private final StringBuilder text = new StringBuilder();
    private final List<Double> places = new ArrayList<>();

    /** @param marks where finished lines go */
    LineSetter(List<Mark> marks) {
        this.marks = marks;
    }

    /** How a character looks. */
    record Style(boolean bold, double size, Color color) {
        boolean isLike(@Nullable Style other) {
            return other != null
                    && other.bold == bold
                    && Math.abs(other.size - size) < NEAR
                    && other.color.equals(color);
        }
    }

    /**
     * @param at left end on the base line
     * @param characters one, or those of a ligature
     */
    void add(Style look, Point2D at, String characters, double advance) {
        boolean follows = look.isLike(style)
                && Math.abs(at.getY() - baseline) < NEAR
                && at.getX() >= end - look.size() / 2
                && at.getX() <= end + look.size();
        if (!follows) {
            end();
            style = look;
            baseline = at.getY();
        }
        int count = characters.length();
        for (int i = 0; i < count; i++) {
            // a blank at the start of a line would be cut off by readers that trim
            if (!text.isEmpty() || !Character.isWhitespace(characters.charAt(i))) {
                text.append(characters.charAt(i));
                places.add(at.getX() + advance * i / count);
            }
        }
        end = at.getX() + advance;
    }

    /** Finishes the line begun. */
    void end() {
        int length = text.toString().stripTrailing().length();
        if (style != null && length > 0) {
            marks.add(new Line(
                    style.bold(),
                    style.size(),
                    style.color(),
                    baseline,
                    text.substring(0, length),
                    List.copyOf(places.subList(0, length)),
                    length < places.size() ? places.get(length) : end));
        }
        style = null;
        text.setLength(0);
        places.clear();
    }
}
