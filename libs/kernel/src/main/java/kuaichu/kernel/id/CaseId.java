package kuaichu.kernel.id;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** An accident case (事故案件): identity, UUIDv7. */
public record CaseId(UUID value) implements TypedId {
    public static CaseId next() {
        return new CaseId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
