package kuaichu.remedy.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kuaichu.accident.FieldChecks;
import kuaichu.document.ReviewConclusionModel.Ground;
import kuaichu.document.ReviewConclusionModel.Result;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import kuaichu.kernel.id.ReviewId;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.platform.web.Permit;
import kuaichu.remedy.application.ApplyForReview;
import kuaichu.remedy.application.ConcludeReview;
import kuaichu.remedy.application.ForwardReview;
import kuaichu.remedy.application.SpeakInReview;
import kuaichu.remedy.domain.Review;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Review of a determination (复核): what parties and the deciding unit do, and the conclusion. */
@RestController
@RequestMapping("/api/v1")
class ReviewController {
    private static final int LONGEST = 1000;

    private final ApplyForReview applyForReview;
    private final SpeakInReview speak;
    private final ForwardReview forwardReview;
    private final ConcludeReview conclude;
    private final RemedyViews views;

    ReviewController(
            ApplyForReview applyForReview,
            SpeakInReview speak,
            ForwardReview forwardReview,
            ConcludeReview conclude,
            RemedyViews views) {
        this.applyForReview = applyForReview;
        this.speak = speak;
        this.forwardReview = forwardReview;
        this.conclude = conclude;
        this.views = views;
    }

    /** @param direct to the superior itself (PROC-72.2); else through the deciding unit (PROC-72.1) */
    record ReviewApplicationInput(
            @Nullable UUID partyId,
            @Nullable List<Ground> requests,
            @Nullable String reasons,
            @Nullable Boolean direct) {}

    record OpinionInput(@Nullable UUID partyId, @Nullable String text) {}

    record ReviewWithdrawalInput(@Nullable UUID partyId) {}

    record ConclusionInput(
            @Nullable String factFindings,
            @Nullable String procedureFindings,
            @Nullable Result result,
            @Nullable List<Ground> grounds,
            @Nullable String corrections) {}

    record AgreementWithConclusion(@Nullable Integer version) {}

    @Permit(Role.PARTY)
    @PostMapping("/cases/{caseId}/review-applications")
    RemediesView apply(Actor actor, @PathVariable UUID caseId, @RequestBody ReviewApplicationInput input) {
        FieldChecks checks = new FieldChecks();
        checks.require("partyId", input.partyId());
        checks.require("reasons", input.reasons());
        checks.refuseIf(input.requests() == null || input.requests().isEmpty(), "requests", "field.required");
        String reasons = checks.text("reasons", input.reasons(), LONGEST);
        checks.throwIfAny();
        applyForReview.apply(
                actor,
                new CaseId(caseId),
                new ApplyForReview.Command(
                        new PartyId(Objects.requireNonNull(input.partyId())),
                        Objects.requireNonNull(input.requests()),
                        Objects.requireNonNull(reasons),
                        !Boolean.FALSE.equals(input.direct())));
        return views.of(new CaseId(caseId), actor);
    }

    @Permit(Role.PARTY)
    @PostMapping("/reviews/{reviewId}/opinions")
    RemediesView state(Actor actor, @PathVariable UUID reviewId, @RequestBody OpinionInput input) {
        FieldChecks checks = new FieldChecks();
        checks.require("partyId", input.partyId());
        checks.require("text", input.text());
        String text = checks.text("text", input.text(), LONGEST);
        checks.throwIfAny();
        PartyId partyId = new PartyId(Objects.requireNonNull(input.partyId()));
        return after(actor, speak.state(actor, new ReviewId(reviewId), partyId, Objects.requireNonNull(text)));
    }

    @Permit(Role.PARTY)
    @PostMapping("/reviews/{reviewId}/withdrawal")
    RemediesView withdraw(Actor actor, @PathVariable UUID reviewId, @RequestBody ReviewWithdrawalInput input) {
        FieldChecks checks = new FieldChecks();
        checks.require("partyId", input.partyId());
        checks.throwIfAny();
        PartyId partyId = new PartyId(Objects.requireNonNull(input.partyId()));
        return after(actor, speak.withdraw(actor, new ReviewId(reviewId), partyId));
    }

    @Permit(Role.OFFICER)
    @PostMapping("/reviews/{reviewId}/file")
    RemediesView forward(Actor actor, @PathVariable UUID reviewId) {
        return after(actor, forwardReview.forward(actor, new ReviewId(reviewId)));
    }

    @Permit(Role.OFFICER)
    @PostMapping("/reviews/{reviewId}/conclusion")
    RemediesView propose(Actor actor, @PathVariable UUID reviewId, @RequestBody ConclusionInput input) {
        FieldChecks checks = new FieldChecks();
        checks.require("factFindings", input.factFindings());
        checks.require("procedureFindings", input.procedureFindings());
        checks.require("result", input.result());
        String facts = checks.text("factFindings", input.factFindings(), LONGEST);
        String procedure = checks.text("procedureFindings", input.procedureFindings(), LONGEST);
        String corrections = checks.text("corrections", input.corrections(), LONGEST);
        checks.throwIfAny();
        return after(
                actor,
                conclude.propose(
                        actor,
                        new ReviewId(reviewId),
                        new ConcludeReview.Command(
                                Objects.requireNonNull(facts),
                                Objects.requireNonNull(procedure),
                                Objects.requireNonNull(input.result()),
                                input.grounds() == null ? List.of() : input.grounds(),
                                corrections)));
    }

    @Permit(Role.OFFICER)
    @PostMapping("/reviews/{reviewId}/conclusion/agreement")
    RemediesView agree(Actor actor, @PathVariable UUID reviewId, @RequestBody AgreementWithConclusion input) {
        FieldChecks checks = new FieldChecks();
        checks.require("version", input.version());
        checks.throwIfAny();
        return after(actor, conclude.agree(actor, new ReviewId(reviewId), Objects.requireNonNull(input.version())));
    }

    private RemediesView after(Actor actor, Review review) {
        return views.of(review.caseId(), actor);
    }
}
