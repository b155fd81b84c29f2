package kuaichu.accident;

import java.time.Instant;
import java.util.List;
import kuaichu.kernel.id.CaseId;
import kuaichu.platform.Actor;
import org.jspecify.annotations.Nullable;

/** Accidents a vehicle had before (以往事故), as far as the reader's own lists show them. */
public interface EarlierAccidents {
    /** Newest first. */
    List<EarlierAccident> list(Actor reader, String plate, int most);

    /** One of them. */
    record EarlierAccident(
            CaseId caseId,
            String caseNo,
            HandlingState state,
            Instant reportedAt,
            @Nullable String placeText) {}
}
