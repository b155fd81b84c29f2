package kuaichu.remedy.web;

import java.util.UUID;
import kuaichu.access.CaseScope;
import kuaichu.kernel.id.ReviewId;
import kuaichu.platform.Actor;
import kuaichu.platform.web.Visibility;
import kuaichu.remedy.domain.ReviewBook;
import org.springframework.stereotype.Component;

/** A review is seen by whoever sees its case. */
@Component
final class ReviewVisibility implements Visibility {
    private final ReviewBook reviews;
    private final CaseScope scope;

    ReviewVisibility(ReviewBook reviews, CaseScope scope) {
        this.reviews = reviews;
        this.scope = scope;
    }

    @Override
    public String pathVariable() {
        return "reviewId";
    }

    @Override
    public boolean isVisible(Actor actor, UUID id) {
        return reviews.find(new ReviewId(id))
                .filter(review -> scope.isVisible(actor, review.caseId()))
                .isPresent();
    }
}
