package kuaichu.document.application;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import kuaichu.document.application.PageDrawings.Drawn;
import kuaichu.document.application.TracedPage.Curve;
import kuaichu.document.application.TracedPage.Mark;
import kuaichu.document.application.TracedPage.Picture;
import kuaichu.document.application.TracedPage.StampPlace;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Reads off a laid-out PDF where everything stands (版面读取), so that its OFD twin is the same page to the thousandth of a millimetre and
 * nothing is laid out twice.
 */
final class TracePages {
    private static final double MM = 25.4 / 72;
    private static final Pattern LIGATURES = Pattern.compile("[\uFB00-\uFB06]");

    private TracePages() {}

    static List<TracedPage> trace(SetPages.Pages pages) throws IOException {
        Iterator<Drawn> drawn = pages.drawn().iterator();
        List<TracedPage> traced = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pages.pdf())) {
            for (PDPage page : document.getPages()) {
                Tracer tracer = new Tracer(page, drawn);
                tracer.processPage(page);
                traced.add(tracer.traced());
            }
        }
        if (drawn.hasNext()) {
            throw new IllegalStateException("a drawing is not in the PDF");
        }
        return traced;
    }

    /** Follows the painting of one page. */
    private static final class Tracer extends PDFGraphicsStreamEngine {
        private final Iterator<Drawn> drawn;
        private final AffineTransform toMillimetres;
        private final PDRectangle box;
        private final List<Mark> marks = new ArrayList<>();
        private final List<StampPlace> stamps = new ArrayList<>();
        private final LineSetter lines = new LineSetter(marks);
        private Path2D path = new Path2D.Double();
        private int clipRule = -1;
        private int depth;

        Tracer(PDPage page, Iterator<Drawn> drawn) {
            super(page);
            this.drawn = drawn;
            this.box = page.getMediaBox();
            this.toMillimetres =
                    new AffineTransform(MM, 0, 0, -MM, -box.getLowerLeftX() * MM, box.getUpperRightY() * MM);
        }

        TracedPage traced() {
            lines.end();
            return new TracedPage(box.getWidth() * MM, box.getHeight() * MM, marks, stamps);
        }

        @Override
        public void showForm(PDFormXObject form) throws IOException {
            Drawn drawing = depth == 0 ? drawn.next() : new Drawn(null);
            if (drawing.stamp() == null) {
                depth++;
                super.showForm(form);
                depth--;
                return;
            }
            Matrix place = form.getMatrix().multiply(getGraphicsState().getCurrentTransformationMatrix());
            Path2D square = form.getBBox().transform(place);
            stamps.add(new StampPlace(
                    drawing.stamp(),
                    toMillimetres.createTransformedShape(square).getBounds2D()));
        }

        @Override
        protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
            if (matrix.getShearX() != 0 || matrix.getShearY() != 0 || matrix.getScalingFactorX() <= 0) {
                throw new IllegalStateException("text that does not stand upright");
            }
            String text = font.toUnicode(code);
            if (text == null) {
                throw new IllegalStateException("a glyph without a character: " + code);
            }
            Point2D at =
                    toMillimetres.transform(new Point2D.Double(matrix.getTranslateX(), matrix.getTranslateY()), null);
            // a ligature of the face is two characters on paper and in a search
            String characters = LIGATURES.matcher(text).matches() ? Normalizer.normalize(text, Form.NFKC) : text;
            lines.add(
                    new LineSetter.Style(
                            font.getName().contains("Bold"),
                            matrix.getScalingFactorY() * MM,
                            color(getGraphicsState().getNonStrokingColor())),
                    at,
                    characters,
                    displacement.getX() * matrix.getScalingFactorX() * MM);
        }

        @Override
        public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
            path.moveTo(p0.getX(), p0.getY());
            path.lineTo(p1.getX(), p1.getY());
            path.lineTo(p2.getX(), p2.getY());
            path.lineTo(p3.getX(), p3.getY());
            path.closePath();
        }

        @Override
        public void moveTo(float x, float y) {
            path.moveTo(x, y);
        }

        @Override
        public void lineTo(float x, float y) {
            path.lineTo(x, y);
        }

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
            path.curveTo(x1, y1, x2, y2, x3, y3);
        }

        @Override
        public Point2D getCurrentPoint() {
            return path.getCurrentPoint();
        }

        @Override
        public void closePath() {
            path.closePath();
        }

        @Override
        public void clip(int windingRule) {
            clipRule = windingRule;
        }

        @Override
        public void endPath() {
            if (clipRule >= 0) {
                path.setWindingRule(clipRule);
                getGraphicsState().intersectClippingPath(new Area(path));
                clipRule = -1;
            }
            path = new Path2D.Double();
        }

        @Override
        public void strokePath() throws IOException {
            boolean round = getGraphicsState().getLineCap() == BasicStroke.CAP_ROUND;
            double width = Math.max(transformWidth(getGraphicsState().getLineWidth()), 0.1);
            add(color(getGraphicsState().getStrokingColor()), width, round);
            endPath();
        }

        @Override
        public void fillPath(int windingRule) throws IOException {
            path.setWindingRule(windingRule);
            add(color(getGraphicsState().getNonStrokingColor()), 0, false);
            endPath();
        }

        @Override
        public void fillAndStrokePath(int windingRule) throws IOException {
            path.setWindingRule(windingRule);
            add(color(getGraphicsState().getNonStrokingColor()), 0, false);
            strokePath();
        }

        /** What the clip hides of a curve is cut off it: OFD readers differ in their clips. */
        private void add(Color color, double width, boolean round) {
            lines.end();
            Area clip = getGraphicsState().getCurrentClippingPath();
            Rectangle2D bounds = path.getBounds2D();
            bounds.setRect(
                    bounds.getX() - width / 2,
                    bounds.getY() - width / 2,
                    bounds.getWidth() + width,
                    bounds.getHeight() + width);
            if (clip.contains(bounds)) {
                addCurve(path, color, width, round);
                return;
            }
            Area visible = new Area(width == 0 ? path : new BasicStroke((float) width).createStrokedShape(path));
            visible.intersect(clip);
            if (!visible.isEmpty()) {
                addCurve(new Path2D.Double(visible), color, 0, false);
            }
        }

        private void addCurve(Path2D curve, Color color, double width, boolean round) {
            marks.add(new Curve(
                    new Path2D.Double(toMillimetres.createTransformedShape(curve)), color, width * MM, round));
        }

        @Override
        public void drawImage(PDImage image) throws IOException {
            lines.end();
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(image.getImage(), "png", png);
            AffineTransform place = new AffineTransform(toMillimetres);
            place.concatenate(
                    getGraphicsState().getCurrentTransformationMatrix().createAffineTransform());
            place.concatenate(new AffineTransform(1, 0, 0, -1, 0, 1));
            marks.add(new Picture(png.toByteArray(), place));
        }

        @Override
        public void shadingFill(COSName shadingName) {
            throw new IllegalStateException("no document has a shading");
        }

        private static Color color(PDColor color) throws IOException {
            return new Color(color.toRGB());
        }
    }
}
