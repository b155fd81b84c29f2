package kuaichu.kernel.id;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** A request that an officer withdraws from a case (回避申请): identity, UUIDv7. */
public record RecusalId(UUID value) implements TypedId {
    public static RecusalId next() {
        return new RecusalId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
