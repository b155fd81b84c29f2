package kuaichu.kernel.id;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** A mediation of damages (损害赔偿调解): identity, UUIDv7. */
public record MediationId(UUID value) implements TypedId {
    public static MediationId next() {
        return new MediationId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
