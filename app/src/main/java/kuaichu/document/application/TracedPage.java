package kuaichu.document.application;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import kuaichu.document.application.PageDrawings.Stamp;

/**
 * Everything that stands on a page and where (版面), in millimetres from the upper left corner.
 *
 * @param marks in the order of painting
 * @param stamps places of the seals, which are not among the marks: a seal belongs to the signature
 */
record TracedPage(double width, double height, List<Mark> marks, List<StampPlace> stamps) {

    /** A seal and the square it stands in. */
    record StampPlace(Stamp stamp, Rectangle2D box) {}

    /** One thing on the page. */
    sealed interface Mark {}

    /**
     * Characters on one line.
     *
     * @param size of the face in millimetres
     * @param baseline from above
     * @param places left ends of the characters
     * @param end right end of the last
     */
    record Line(boolean bold, double size, Color color, double baseline, String text, List<Double> places, double end)
            implements Mark {}

    /**
     * A curve, filled or, where it has a line width, drawn.
     *
     * @param lineWidth 0 when filled
     * @param round whether lines end and meet in a round
     */
    record Curve(Path2D path, Color color, double lineWidth, boolean round) implements Mark {}

    /**
     * A picture.
     *
     * @param place of the unit square, y downwards
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Picture(byte[] png, AffineTransform place) implements Mark {}
}
