package kuaichu.reader;

import java.util.List;
import java.util.Optional;

/** What was read off a photo (识别结果), every field of the document once. Holds personal data: never log it. */
public record Reading(DocumentKind kind, List<Field> fields) {
    public Reading {
        fields = List.copyOf(fields);
    }

    public Optional<Field> find(FieldName name) {
        return fields.stream().filter(field -> field.name() == name).findFirst();
    }

    /** The value of a field that may be taken over. */
    public Optional<String> sure(FieldName name) {
        return find(name).filter(Field::sure).map(Field::value);
    }
}
