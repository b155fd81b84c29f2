package kuaichu.kernel.id;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Something put before a leader (请示): identity, UUIDv7. */
public record ApprovalId(UUID value) implements TypedId {
    public static ApprovalId next() {
        return new ApprovalId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
