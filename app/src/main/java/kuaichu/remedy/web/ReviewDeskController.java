package kuaichu.remedy.web;

import java.util.Objects;
import java.util.UUID;
import kuaichu.accident.DocketText;
import kuaichu.accident.FieldChecks;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.ReviewId;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.platform.web.Permit;
import kuaichu.remedy.ReviewFact;
import kuaichu.remedy.application.ExamineReview;
import kuaichu.remedy.domain.Review;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The remedies of a case, and the review desk of the superior (复核台). */
@RestController
@RequestMapping("/api/v1")
class ReviewDeskController {
    private static final int LONGEST = 200;

    private final ExamineReview examine;
    private final RemedyViews views;

    ReviewDeskController(ExamineReview examine, RemedyViews views) {
        this.examine = examine;
        this.views = views;
    }

    record AuthorityNoticeInput(
            ReviewFact.@Nullable Authority authority,
            @Nullable String note) {}

    @Permit({Role.PARTY, Role.OFFICER, Role.CENTRE})
    @GetMapping("/cases/{caseId}/remedies")
    RemediesView read(Actor actor, @PathVariable UUID caseId) {
        return views.of(new CaseId(caseId), actor);
    }

    @Permit(Role.OFFICER)
    @PostMapping("/reviews/{reviewId}/reviewers")
    RemediesView join(Actor actor, @PathVariable UUID reviewId) {
        return after(actor, examine.join(actor, new ReviewId(reviewId)));
    }

    @Permit(Role.OFFICER)
    @PostMapping("/reviews/{reviewId}/acceptance")
    RemediesView accept(Actor actor, @PathVariable UUID reviewId) {
        return after(actor, examine.accept(actor, new ReviewId(reviewId)));
    }

    @Permit(Role.OFFICER)
    @PostMapping("/reviews/{reviewId}/refusal")
    RemediesView refuse(Actor actor, @PathVariable UUID reviewId) {
        return after(actor, examine.refuse(actor, new ReviewId(reviewId)));
    }

    @Permit(Role.OFFICER)
    @PostMapping("/reviews/{reviewId}/termination")
    RemediesView terminate(Actor actor, @PathVariable UUID reviewId) {
        return after(actor, examine.terminate(actor, new ReviewId(reviewId)));
    }

    /** The court or the procuratorate was told (PROC-75.2, 75.3). */
    @Permit(Role.OFFICER)
    @PostMapping("/reviews/{reviewId}/authority-notices")
    RemediesView tellAuthority(Actor actor, @PathVariable UUID reviewId, @RequestBody AuthorityNoticeInput input) {
        FieldChecks checks = new FieldChecks();
        checks.require("authority", input.authority());
        checks.require("note", input.note());
        String note = checks.text("note", input.note(), LONGEST);
        checks.throwIfAny();
        return after(
                actor,
                examine.tellAuthority(
                        actor,
                        new ReviewId(reviewId),
                        Objects.requireNonNull(input.authority()),
                        DocketText.of(Objects.requireNonNull(note))));
    }

    private RemediesView after(Actor actor, Review review) {
        return views.of(review.caseId(), actor);
    }
}
