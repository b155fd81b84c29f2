package kuaichu.kernel.id;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** A serving of a document on one party (送达): identity, UUIDv7. */
public record ServingId(UUID value) implements TypedId {
    public static ServingId next() {
        return new ServingId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
