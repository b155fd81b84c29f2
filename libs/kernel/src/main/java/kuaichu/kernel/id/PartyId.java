package kuaichu.kernel.id;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** A party of a case (当事人): identity, UUIDv7. */
public record PartyId(UUID value) implements TypedId {
    public static PartyId next() {
        return new PartyId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
