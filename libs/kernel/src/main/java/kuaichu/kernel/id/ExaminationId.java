package kuaichu.kernel.id;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** A commissioned examination or appraisal (检验鉴定): identity, UUIDv7. */
public record ExaminationId(UUID value) implements TypedId {
    public static ExaminationId next() {
        return new ExaminationId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
