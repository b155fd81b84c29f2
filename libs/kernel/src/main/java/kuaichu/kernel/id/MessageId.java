package kuaichu.kernel.id;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** A message to a person (通知): identity, UUIDv7. */
public record MessageId(UUID value) implements TypedId {
    public static MessageId next() {
        return new MessageId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
