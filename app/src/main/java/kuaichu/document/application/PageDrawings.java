package kuaichu.document.application;

import com.google.zxing.common.BitMatrix;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kuaichu.document.DocumentSignature;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What is drawn and not set (版面图形): the seal, signatures and the QR code, all as curves, sharp at any size. */
final class PageDrawings {
    private final Typeface face;
    private final Map<String, DocumentSignature> signatures;
    private final List<Drawn> drawn = new ArrayList<>();

    PageDrawings(Typeface face, Map<String, DocumentSignature> signatures) {
        this.face = face;
        this.signatures = signatures;
    }

    /**
     * One drawing as it was put on a page; each is a form of its own in the PDF, in this order.
     *
     * @param stamp the seal it is, null for anything else
     */
    record Drawn(@Nullable Stamp stamp) {}

    /** What stands on a seal (印文). */
    record Stamp(String name, String purpose, String code) {}

    /** Everything drawn so far, in the order of painting. */
    List<Drawn> drawn() {
        return List.copyOf(drawn);
    }

    DefaultObjectDrawerFactory drawers() {
        DefaultObjectDrawerFactory drawers = new DefaultObjectDrawerFactory();
        drawers.registerDrawer("kuaichu/seal", drawer(this::drawSeal));
        drawers.registerDrawer("kuaichu/qr", drawer(PageDrawings::drawQr));
        drawers.registerDrawer("kuaichu/signature", drawer(this::drawSignature));
        return drawers;
    }

    /** Draws into a box whose sides are given in points. */
    private interface Drawing {
        void draw(Element element, Graphics2D pen, double width, double height);
    }

    private FSObjectDrawer drawer(Drawing drawing) {
        return (element, x, y, width, height, device, context, dotsPerPixel) -> {
            drawn.add(new Drawn(element.hasAttribute("data-purpose") ? stamp(element) : null));
            // whole points: the renderer cuts the rest off, and with it the last row of a code
            double across = Math.floor(width / dotsPerPixel);
            double down = Math.floor(height / dotsPerPixel);
            device.drawWithGraphics(
                    (float) x,
                    (float) y,
                    (float) across,
                    (float) down,
                    pen -> drawing.draw(element, pen, across, down));
            return Map.of();
        };
    }

    private void drawSeal(Element element, Graphics2D pen, double width, double height) {
        new SealDrawing(face).draw(pen, Math.min(width, height), stamp(element));
    }

    private static Stamp stamp(Element element) {
        return new Stamp(
                element.getAttribute("data-name"),
                element.getAttribute("data-purpose"),
                element.getAttribute("data-code"));
    }

    private void drawSignature(Element element, Graphics2D pen, double width, double height) {
        DocumentSignature signature = signatures.get(element.getAttribute("data-key"));
        if (signature != null) {
            SignatureDrawing.draw(pen, width, height, signature);
        }
    }

    private static void drawQr(Element element, Graphics2D pen, double width, double height) {
        BitMatrix modules = PaperCodeImage.of(element.getAttribute("data-text"));
        double side = Math.min(width, height) / modules.getWidth();
        Path2D dark = new Path2D.Double();
        for (int row = 0; row < modules.getHeight(); row++) {
            for (int from = 0; from < modules.getWidth(); from++) {
                int to = from;
                while (to < modules.getWidth() && modules.get(to, row)) {
                    to++;
                }
                if (to > from) {
                    dark.append(
                            new java.awt.geom.Rectangle2D.Double(from * side, row * side, (to - from) * side, side),
                            false);
                    from = to;
                }
            }
        }
        pen.setColor(Color.BLACK);
        pen.fill(dark);
    }
}
