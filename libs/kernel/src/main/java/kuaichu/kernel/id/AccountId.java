package kuaichu.kernel.id;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** An account (账号): identity, UUIDv7. */
public record AccountId(UUID value) implements TypedId {
    public static AccountId next() {
        return new AccountId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
