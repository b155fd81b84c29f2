package kuaichu.kernel.id;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** A signing envelope (签署信封): identity, UUIDv7. */
public record EnvelopeId(UUID value) implements TypedId {
    public static EnvelopeId next() {
        return new EnvelopeId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
