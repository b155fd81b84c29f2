package kuaichu.kernel.id;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** An insurer (保险公司): identity, UUIDv7. */
public record InsurerId(UUID value) implements TypedId {
    public static InsurerId next() {
        return new InsurerId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
