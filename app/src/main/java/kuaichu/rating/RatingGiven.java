package kuaichu.rating;

import java.util.UUID;
import kuaichu.docket.DocketFact;

/** A party rated somebody (已评价); the suggestion's words stay out of the docket, because people write names into them. */
@DocketFact.Kind("rating.given")
public record RatingGiven(
        UUID partyId,
        String partyLabel,
        RatingSubject subject,
        int attitude,
        int efficiency,
        int satisfaction,
        boolean withSuggestion)
        implements DocketFact {}
