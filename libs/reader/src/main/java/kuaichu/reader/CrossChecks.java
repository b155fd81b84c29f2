package kuaichu.reader;

import java.util.List;
import java.util.Optional;
import kuaichu.kernel.CitizenId;

/** What must fit together (交叉核对): within a paper, and between papers. */
public final class CrossChecks {
    private CrossChecks() {}

    /** The number says day of birth and sex too. What contradicts it is doubtful, and so is the number then. */
    static List<Field> withinDrivingLicence(List<Field> fields) {
        Reading reading = new Reading(DocumentKind.DRIVING_LICENCE, fields);
        Optional<CitizenId> number = reading.sure(FieldName.LICENCE_NO).map(CitizenId::of);
        if (number.isEmpty()) {
            return fields;
        }
        String born = number.get().birthDate().toString();
        String sex = number.get().isMale() ? "男" : "女";
        boolean bothElse = contradicts(reading, FieldName.BIRTH_DATE, born) && contradicts(reading, FieldName.SEX, sex);
        return fields.stream()
                .map(field -> switch (field.name()) {
                    case BIRTH_DATE -> born.equals(field.value()) ? field : field.doubted();
                    case SEX -> sex.equals(field.value()) ? field : field.doubted();
                    case LICENCE_NO -> bothElse ? field.doubted() : field;
                    default -> field;
                })
                .toList();
    }

    private static boolean contradicts(Reading reading, FieldName name, String expected) {
        return reading.sure(name).filter(value -> !value.equals(expected)).isPresent();
    }

    /** What two papers both say for sure, and differently, is doubtful on both. */
    public static Reading doubtUnlessAgreed(Reading reading, FieldName name, Reading other) {
        Optional<String> here = reading.sure(name);
        Optional<String> there = other.sure(name);
        boolean differ = here.isPresent() && there.isPresent() && !here.equals(there);
        return !differ
                ? reading
                : new Reading(
                        reading.kind(),
                        reading.fields().stream()
                                .map(field -> field.name() == name ? field.doubted() : field)
                                .toList());
    }

    /** Whether the holder of the licence is who the other paper names; true while nothing sure is known. */
    public static boolean isSamePerson(Reading licence, String otherName) {
        return licence.sure(FieldName.NAME).map(otherName::equals).orElse(true);
    }
}
