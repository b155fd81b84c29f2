package kuaichu.kernel.id;

import java.util.UUID;

/** An identity typed by what it identifies, so that two ids can never be swapped; the value is a UUIDv7. */
public interface TypedId {
    UUID value();
}
