package kuaichu.calibration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.UnitId;
import kuaichu.liability.LiabilityGrade;
import org.jspecify.annotations.Nullable;

/**
 * A determination read a second time (盲评), by an officer who does not know its outcome.
 *
 * @param labels in the order of the pattern; the grades follow it
 * @param pattern kinds, behaviours and geometry; null where no behaviour was known
 */
record Reading(
        UUID id,
        CaseId caseId,
        UnitId readingUnit,
        AccountId firstOfficer,
        List<String> grounds,
        @Nullable String pattern,
        List<String> labels,
        List<LiabilityGrade> first,
        State state,
        List<LiabilityGrade> second,
        @Nullable String reasons,
        @Nullable Instant givenAt) {
    Reading {
        grounds = List.copyOf(grounds);
        labels = List.copyOf(labels);
        first = List.copyOf(first);
        second = List.copyOf(second);
    }

    enum State {
        OPEN,
        GIVEN,
        CANCELLED
    }

    boolean isAlike() {
        return first.equals(second);
    }
}
