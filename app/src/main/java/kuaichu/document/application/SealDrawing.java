package kuaichu.document.application;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import kuaichu.document.application.PageDrawings.Stamp;

/** The round red seal (印章): the unit's name along the upper arc, a star, the purpose across, the code along the lower arc. */
final class SealDrawing {
    private static final Color RED = new Color(0xD8, 0x12, 0x1B);

    /** Measures as parts of the diameter, taken from the seals public bodies use. */
    private static final double RIM = 0.028;

    private static final double NAME_SIZE = 0.105;
    private static final double NAME_RADIUS = 0.365;
    private static final double NAME_ARC = Math.toRadians(226);
    private static final double PURPOSE_SIZE = 0.078;
    private static final double PURPOSE_BASE = 0.76;
    private static final double PURPOSE_WIDTH = 0.60;
    private static final double CODE_SIZE = 0.046;
    private static final double CODE_RADIUS = 0.437;
    private static final double CODE_ARC = Math.toRadians(62);
    private static final double STAR = 0.14;

    private final Typeface face;

    SealDrawing(Typeface face) {
        this.face = face;
    }

    void draw(Graphics2D pen, double diameter, Stamp stamp) {
        AffineTransform before = pen.getTransform();
        pen.scale(diameter, diameter);
        pen.setColor(RED);
        pen.setStroke(new BasicStroke((float) RIM));
        pen.draw(new Ellipse2D.Double(RIM / 2, RIM / 2, 1 - RIM, 1 - RIM));
        pen.fill(star());
        pen.fill(upperArc(stamp.name()));
        pen.fill(across(stamp.purpose()));
        pen.fill(lowerArc(stamp.code()));
        pen.setTransform(before);
    }

    private static Shape star() {
        Path2D star = new Path2D.Double();
        for (int point = 0; point < 10; point++) {
            double radius = point % 2 == 0 ? STAR : STAR * 0.382;
            double angle = -Math.PI / 2 + point * Math.PI / 5;
            double x = 0.5 + radius * Math.cos(angle);
            double y = 0.48 + radius * Math.sin(angle);
            if (point == 0) {
                star.moveTo(x, y);
            } else {
                star.lineTo(x, y);
            }
        }
        star.closePath();
        return star;
    }

    /** Reads from left to right over the star, feet inwards; long names are narrowed, never cut. */
    private Shape upperArc(String name) {
        int[] characters = name.codePoints().toArray();
        double step = Math.min(NAME_ARC / Math.max(1, characters.length - 1), Math.toRadians(26));
        double narrow = Math.min(1, step * NAME_RADIUS / (NAME_SIZE * 0.98));
        Path2D text = new Path2D.Double();
        for (int i = 0; i < characters.length; i++) {
            AffineTransform place = new AffineTransform();
            place.translate(0.5, 0.5);
            place.rotate((i - (characters.length - 1) / 2.0) * step);
            place.translate(0, -NAME_RADIUS);
            place.scale(NAME_SIZE * narrow, NAME_SIZE);
            text.append(place.createTransformedShape(centred(characters[i])), false);
        }
        return text;
    }

    private Shape lowerArc(String code) {
        int[] characters = code.codePoints().toArray();
        double step = CODE_ARC / Math.max(1, characters.length - 1);
        Path2D text = new Path2D.Double();
        for (int i = 0; i < characters.length; i++) {
            AffineTransform place = new AffineTransform();
            place.translate(0.5, 0.5);
            place.rotate(((characters.length - 1) / 2.0 - i) * step);
            place.translate(0, CODE_RADIUS);
            place.scale(CODE_SIZE, CODE_SIZE);
            text.append(place.createTransformedShape(centred(characters[i])), false);
        }
        return text;
    }

    private Shape across(String purpose) {
        double natural = purpose.codePoints().mapToDouble(face::width).sum() * PURPOSE_SIZE;
        double narrow = Math.min(1, PURPOSE_WIDTH / natural);
        double x = 0.5 - natural * narrow / 2;
        Path2D text = new Path2D.Double();
        for (int character : purpose.codePoints().toArray()) {
            AffineTransform place = AffineTransform.getTranslateInstance(x, PURPOSE_BASE);
            place.scale(PURPOSE_SIZE * narrow, PURPOSE_SIZE);
            text.append(place.createTransformedShape(face.outline(character)), false);
            x += face.width(character) * PURPOSE_SIZE * narrow;
        }
        return text;
    }

    private Shape centred(int character) {
        double capital = 0.38;
        return AffineTransform.getTranslateInstance(-face.width(character) / 2, capital)
                .createTransformedShape(face.outline(character));
    }
}
