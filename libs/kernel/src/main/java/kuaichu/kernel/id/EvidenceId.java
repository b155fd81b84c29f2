package kuaichu.kernel.id;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** A piece of evidence (证据): identity, UUIDv7. */
public record EvidenceId(UUID value) implements TypedId {
    public static EvidenceId next() {
        return new EvidenceId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
