package kuaichu.kernel.id;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** A police unit (公安交管单位): identity, UUIDv7. */
public record UnitId(UUID value) implements TypedId {
    public static UnitId next() {
        return new UnitId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
