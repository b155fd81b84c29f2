package kuaichu.document.application;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import kuaichu.document.application.TracedPage.Curve;
import kuaichu.document.application.TracedPage.Line;
import kuaichu.document.application.TracedPage.Mark;
import kuaichu.document.application.TracedPage.Picture;
import kuaichu.document.application.TracedPage.StampPlace;
import org.ofdrw.core.basicStructure.pageObj.Content;
import org.ofdrw.core.basicStructure.pageObj.Page;
import org.ofdrw.core.basicStructure.pageObj.layer.CT_Layer;
import org.ofdrw.core.basicStructure.pageObj.layer.Type;
import org.ofdrw.core.basicStructure.pageObj.layer.block.ImageObject;
import org.ofdrw.core.basicStructure.pageObj.layer.block.PathObject;
import org.ofdrw.core.basicStructure.pageObj.layer.block.TextObject;
import org.ofdrw.core.basicType.ST_Array;
import org.ofdrw.core.basicType.ST_Box;
import org.ofdrw.core.basicType.ST_ID;
import org.ofdrw.core.basicType.ST_RefID;
import org.ofdrw.core.graph.pathObj.FillColor;
import org.ofdrw.core.graph.pathObj.Rule;
import org.ofdrw.core.graph.pathObj.StrokeColor;
import org.ofdrw.core.pageDescription.CT_GraphicUnit;
import org.ofdrw.core.pageDescription.color.color.CT_Color;
import org.ofdrw.core.pageDescription.drawParam.LineCapType;
import org.ofdrw.core.pageDescription.drawParam.LineJoinType;
import org.ofdrw.core.text.TextCode;

/** Writes what stands on the pages as the page objects of an OFD (OFD 版式对象): text as text, curves as paths, pictures as images. */
final class WriteOfd {
    /** How far a face may reach over and under the base line, in sizes. */
    private static final double ABOVE = 1.0;

    private static final double BELOW = 0.3;

    private final List<Page> pages = new ArrayList<>();
    private final List<Integer> pageIds = new ArrayList<>();
    private final List<StampOn> stamps = new ArrayList<>();
    private final Map<Boolean, Integer> fontIds = new TreeMap<>();
    private final Map<Boolean, StringBuilder> characters = new TreeMap<>();
    private final Map<Integer, byte[]> pictures = new LinkedHashMap<>();
    private int lastId;

    /** A seal on one of the pages. */
    record StampOn(int pageId, StampPlace place) {}

    WriteOfd(List<TracedPage> traced) {
        traced.forEach(this::write);
    }

    List<Page> pages() {
        return pages;
    }

    List<Integer> pageIds() {
        return pageIds;
    }

    List<StampOn> stamps() {
        return stamps;
    }

    /** Ids of the faces used, by whether bold. */
    Map<Boolean, Integer> fontIds() {
        return fontIds;
    }

    /** Everything set in a face. */
    String charactersOf(boolean bold) {
        return characters.getOrDefault(bold, new StringBuilder()).toString();
    }

    /** Pictures by id. */
    Map<Integer, byte[]> pictures() {
        return pictures;
    }

    int lastId() {
        return lastId;
    }

    private int nextId() {
        return ++lastId;
    }

    private void write(TracedPage traced) {
        int pageId = nextId();
        CT_Layer layer = new CT_Layer();
        layer.setObjID(nextId());
        layer.setType(Type.Body);
        for (Mark mark : traced.marks()) {
            layer.add(
                    switch (mark) {
                        case Line line -> text(line);
                        case Curve curve -> path(curve);
                        case Picture picture -> image(picture);
                    });
        }
        pages.add(new Page().setContent(new Content().addLayer(layer)));
        pageIds.add(pageId);
        traced.stamps().forEach(place -> stamps.add(new StampOn(pageId, place)));
    }

    private TextObject text(Line line) {
        double left = line.places().getFirst();
        double above = line.size() * ABOVE;
        TextObject object = new TextObject(nextId());
        place(object, left, line.baseline() - above, line.end() - left, above + line.size() * BELOW);
        object.setFont(fontIds.computeIfAbsent(line.bold(), bold -> nextId()));
        object.setSize(rounded(line.size()));
        if (!line.color().equals(Color.BLACK)) {
            object.setFillColor(color(new FillColor(), line.color()));
        }
        TextCode code = new TextCode().setCoordinate(0.0, rounded(above)).setContent(line.text());
        if (line.text().length() > 1) {
            code.setDeltaX(ST_Array.getInstance(deltas(line.places())));
        }
        object.addTextCode(code);
        characters.computeIfAbsent(line.bold(), bold -> new StringBuilder()).append(line.text());
        return object;
    }

    /** Of rounded places, so that rounding never adds up; equal steps are written once, as the standard offers. */
    private static String deltas(List<Double> places) {
        StringBuilder deltas = new StringBuilder();
        for (int i = 1; i < places.size(); ) {
            String delta = delta(places, i);
            int next = i + 1;
            while (next < places.size() && delta(places, next).equals(delta)) {
                next++;
            }
            deltas.append(deltas.isEmpty() ? "" : " ");
            if (next - i > 2) {
                deltas.append("g ").append(next - i).append(' ').append(delta);
                i = next;
            } else {
                deltas.append(delta);
                i++;
            }
        }
        return deltas.toString();
    }

    private static String delta(List<Double> places, int i) {
        return number(rounded(places.get(i)) - rounded(places.get(i - 1)));
    }

    private PathObject path(Curve curve) {
        Rectangle2D bounds = curve.path().getBounds2D();
        double around = curve.lineWidth() / 2;
        PathObject object = new PathObject(new ST_ID(nextId()));
        double left = bounds.getX() - around;
        double top = bounds.getY() - around;
        place(object, left, top, bounds.getWidth() + 2 * around, bounds.getHeight() + 2 * around);
        if (curve.lineWidth() == 0) {
            object.setStroke(false).setFill(true).setFillColor(color(new FillColor(), curve.color()));
            object.setRule(curve.path().getWindingRule() == Path2D.WIND_EVEN_ODD ? Rule.Even_Odd : Rule.NonZero);
        } else {
            object.setStrokeColor(color(new StrokeColor(), curve.color()));
            object.setLineWidth(rounded(curve.lineWidth()));
            if (curve.round()) {
                object.setCap(LineCapType.Round).setJoin(LineJoinType.Round);
            }
        }
        object.addOFDEntity("AbbreviatedData", data(curve.path(), left, top));
        return object;
    }

    private ImageObject image(Picture picture) {
        int resource = nextId();
        pictures.put(resource, picture.png());
        AffineTransform place = picture.place();
        Rectangle2D box =
                place.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D();
        ImageObject object = new ImageObject(nextId());
        place(object, box.getX(), box.getY(), box.getWidth(), box.getHeight());
        object.setResourceID(new ST_RefID(resource));
        object.setCTM(new ST_Array(
                rounded(place.getScaleX()),
                rounded(place.getShearY()),
                rounded(place.getShearX()),
                rounded(place.getScaleY()),
                rounded(place.getTranslateX() - box.getX()),
                rounded(place.getTranslateY() - box.getY())));
        return object;
    }

    private static void place(CT_GraphicUnit<?> object, double x, double y, double width, double height) {
        object.setBoundary(new ST_Box(rounded(x), rounded(y), rounded(width), rounded(height)));
    }

    private static String data(Path2D path, double left, double top) {
        StringBuilder data = new StringBuilder();
        double[] c = new double[6];
        PathIterator parts = path.getPathIterator(AffineTransform.getTranslateInstance(-left, -top));
        for (; !parts.isDone(); parts.next()) {
            int part = parts.currentSegment(c);
            data.append(data.isEmpty() ? "" : " ").append("MLQBC".charAt(part));
            int numbers = "2 2 4 6 0".charAt(2 * part) - '0';
            for (int i = 0; i < numbers; i++) {
                data.append(' ').append(number(c[i]));
            }
        }
        return data.toString();
    }

    private static CT_Color color(CT_Color element, Color color) {
        return element.setValue(new ST_Array(color.getRed(), color.getGreen(), color.getBlue()));
    }

    /** To a thousandth of a millimetre. */
    static double rounded(double millimetres) {
        return Math.round(millimetres * 1000) / 1000.0;
    }

    private static String number(double millimetres) {
        long thousandths = Math.round(millimetres * 1000);
        return thousandths % 1000 == 0
                ? Long.toString(thousandths / 1000)
                : String.format(Locale.ROOT, "%s", thousandths / 1000.0);
    }
}
