package kuaichu.kernel.id;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** A work item (待办): identity, UUIDv7. */
public record WorkItemId(UUID value) implements TypedId {
    public static WorkItemId next() {
        return new WorkItemId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
