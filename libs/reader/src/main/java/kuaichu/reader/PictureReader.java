package kuaichu.reader;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads documents and plates off photos (证件识别). Loading takes most of a second; reading about half a second of a core, and some hundred megabytes while it lasts.
 * One caller at a time.
 */
public final class PictureReader implements AutoCloseable {
    private static final int CITIZEN_ID_LENGTH = 18;
    private static final int VIN_LENGTH = 17;

    private final TextModels models;
    private final Sight sight;

    /** @param threads cores one picture may use */
    public PictureReader(int threads) {
        this.models = new TextModels(threads);
        this.sight = new Sight(models);
    }

    /**
     * @param photo JPEG or PNG as it came from the camera, turned and tilted as it may be
     * @throws UnreadablePicture when it is no such picture
     */
    public Reading read(byte[] photo, DocumentKind kind) {
        Layout layout = new Layout(sight.look(photo));
        return switch (kind) {
            case DRIVING_LICENCE -> drivingLicence(layout);
            case VEHICLE_LICENCE -> new Reading(kind, labelled(layout, Label.VEHICLE_LICENCE));
            case PLATE -> new Reading(kind, List.of(layout.plate()));
            case VIN -> new Reading(kind, List.of(layout.besideOrAnywhere(null, FieldName.VIN, Rule.VIN, VIN_LENGTH)));
        };
    }

    private static List<Field> labelled(Layout layout, List<Label> labels) {
        List<Field> fields = new ArrayList<>();
        for (Label label : labels) {
            Rule rule = Rule.of(label.field());
            fields.add(
                    switch (label.field()) {
                        case LICENCE_NO -> layout.besideOrAnywhere(label, label.field(), rule, CITIZEN_ID_LENGTH);
                        case VIN -> layout.besideOrAnywhere(label, label.field(), rule, VIN_LENGTH);
                        case PLATE -> layout.besideOrAnywhere(label, label.field(), rule, Layout.PLATE_LENGTH);
                        default -> layout.beside(label, rule);
                    });
        }
        return fields;
    }

    private static Reading drivingLicence(Layout layout) {
        List<Field> fields = labelled(layout, Label.DRIVING_LICENCE);
        return new Reading(DocumentKind.DRIVING_LICENCE, CrossChecks.withinDrivingLicence(fields));
    }

    @Override
    public void close() {
        models.close();
    }
}
