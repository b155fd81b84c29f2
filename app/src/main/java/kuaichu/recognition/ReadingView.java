package kuaichu.recognition;

import java.util.List;
import kuaichu.kernel.VehicleType;
import kuaichu.reader.DocumentKind;
import kuaichu.reader.Field;
import kuaichu.reader.FieldName;
import kuaichu.reader.Reading;
import org.jspecify.annotations.Nullable;

/** What was read off a picture (识别结果): what is sure to take over, what is doubtful to look at beside its place on the picture. */
public record ReadingView(DocumentKind kind, List<ReadField> fields) {
    public ReadingView {
        fields = List.copyOf(fields);
    }

    /**
     * A field.
     *
     * @param value null when it was not found
     * @param code of the value where it has one (车辆类型, GA/T 16.4)
     * @param sure may be taken over without a look
     * @param readings of a doubtful field, likeliest first, at most three
     * @param crop JPEG of its place, only for a doubtful field
     */
    public record ReadField(
            FieldName name,
            @Nullable String value,
            @Nullable String code,
            double confidence,
            boolean sure,
            List<String> readings,
            byte @Nullable [] crop) {
        static ReadField of(Field field) {
            String value = field.value();
            String code = field.name() == FieldName.VEHICLE_TYPE && value != null
                    ? VehicleType.ofTitle(value).map(VehicleType::code).orElse(null)
                    : null;
            return new ReadField(
                    field.name(),
                    value,
                    code,
                    Math.round(field.confidence() * 100) / 100.0,
                    field.sure(),
                    field.sure() ? List.of() : field.readings(),
                    field.sure() ? null : field.crop());
        }
    }

    public static ReadingView of(Reading reading) {
        return new ReadingView(
                reading.kind(), reading.fields().stream().map(ReadField::of).toList());
    }
}
