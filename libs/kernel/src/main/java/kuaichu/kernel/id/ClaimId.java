package kuaichu.kernel.id;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** An insurance claim (理赔案件): identity, UUIDv7. */
public record ClaimId(UUID value) implements TypedId {
    public static ClaimId next() {
        return new ClaimId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
