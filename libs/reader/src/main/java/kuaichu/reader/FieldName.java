package kuaichu.reader;

import static kuaichu.reader.DocumentKind.DRIVING_LICENCE;
import static kuaichu.reader.DocumentKind.VEHICLE_LICENCE;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fields that are read (识别字段). An address is on both licences and on none of our papers: it is not read. */
public enum FieldName {
    LICENCE_NO(DRIVING_LICENCE),
    NAME(DRIVING_LICENCE),
    SEX(DRIVING_LICENCE),
    BIRTH_DATE(DRIVING_LICENCE),
    FIRST_ISSUED(DRIVING_LICENCE),
    CLASSES(DRIVING_LICENCE),
    VALID_PERIOD(DRIVING_LICENCE),
    PLATE(VEHICLE_LICENCE, DocumentKind.PLATE),
    VEHICLE_TYPE(VEHICLE_LICENCE),
    OWNER(VEHICLE_LICENCE),
    USE(VEHICLE_LICENCE),
    MODEL(VEHICLE_LICENCE),
    VIN(VEHICLE_LICENCE, DocumentKind.VIN),
    ENGINE_NO(VEHICLE_LICENCE),
    REGISTERED(VEHICLE_LICENCE);

    private final Set<DocumentKind> kinds;

    FieldName(DocumentKind... kinds) {
        this.kinds = Set.of(kinds);
    }

    /** Those of a document, in its order. */
    public static Set<FieldName> of(DocumentKind kind) {
        return Stream.of(values())
                .filter(field -> field.kinds.contains(kind))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FieldName.class)));
    }
}
