package kuaichu.rating;

import java.util.List;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import kuaichu.platform.Actor;
import org.jspecify.annotations.Nullable;

/** Ratings of officers and insurers (评价), given separately by each party after the case is closed. */
public interface Ratings {
    /** Scores as given, checked when they are taken; null for a missing one. */
    record Scores(
            @Nullable Integer attitude,
            @Nullable Integer efficiency,
            @Nullable Integer satisfaction,
            @Nullable String suggestion) {}

    /** @throws kuaichu.kernel.problem.Problem one of {@link RatingProblem} */
    void give(CaseId caseId, PartyId partyId, RatingSubject subject, Scores scores, Actor actor);

    /** What the reader may see: a party its own, an insurer those about insurers, the police all. */
    List<Rating> listVisible(CaseId caseId, Actor reader);

    /** What the reader could still rate. */
    List<RatingSubject> listOpen(CaseId caseId, Actor reader);
}
