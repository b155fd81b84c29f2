package kuaichu.kernel.id;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** A review of a determination (复核): identity, UUIDv7. */
public record ReviewId(UUID value) implements TypedId {
    public static ReviewId next() {
        return new ReviewId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
