package kuaichu.docket;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a docket entry says: a record annotated with its {@link Kind}; its components are the entry's body (JSON). It carries ids,
 * labels and codes, never clear personal data, because entries are never changed or deleted.
 */
public interface DocketFact {
    /** Stored name of the kind, {@code <module>.<past-tense>}; never renamed. A change of shape is a new kind {@code ….v2}. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Kind {
        String value();
    }

    /** Whether only the police may read the entry (仅警方可见); it then carries {@link Entry#AUDIENCE} for ever. */
    default boolean policeOnly() {
        return false;
    }
}
