package planted.domain;

import java.time.Instant;

/** Planted: a class that reads the wall clock. */
class ReadsTheWallClock {
    Instant read() {
        return Instant.now();
    }
}
