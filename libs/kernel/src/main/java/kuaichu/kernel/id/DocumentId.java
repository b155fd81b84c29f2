package kuaichu.kernel.id;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** A legal document (法律文书): identity, UUIDv7. */
public record DocumentId(UUID value) implements TypedId {
    public static DocumentId next() {
        return new DocumentId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
