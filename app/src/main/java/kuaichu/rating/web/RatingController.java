package kuaichu.rating.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import kuaichu.kernel.problem.FieldProblem;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.platform.web.Permit;
import kuaichu.rating.Rating;
import kuaichu.rating.RatingProblem;
import kuaichu.rating.RatingSubject;
import kuaichu.rating.Ratings;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Ratings of a case (评价). */
@RestController
@RequestMapping("/api/v1/cases/{caseId}/ratings")
class RatingController {
    private final Ratings ratings;

    RatingController(Ratings ratings) {
        this.ratings = ratings;
    }

    record RatingRequest(
            @Nullable UUID partyId,
            @Nullable RatingSubject subject,
            @Nullable Integer attitude,
            @Nullable Integer efficiency,
            @Nullable Integer satisfaction,
            @Nullable String suggestion) {}

    record RatingView(
            UUID partyId,
            String partyLabel,
            RatingSubject subject,
            int attitude,
            int efficiency,
            int satisfaction,
            @Nullable String suggestion,
            Instant givenAt) {
        static RatingView of(Rating rating) {
            return new RatingView(
                    rating.partyId().value(),
                    rating.partyLabel(),
                    rating.subject(),
                    rating.attitude(),
                    rating.efficiency(),
                    rating.satisfaction(),
                    rating.suggestion(),
                    rating.givenAt());
        }
    }

    /** @param open what the reader could still rate */
    record RatingsView(List<RatingView> ratings, List<RatingSubject> open) {}

    @GetMapping
    @Permit({Role.PARTY, Role.OFFICER, Role.LEADER, Role.CENTRE, Role.INSURER})
    RatingsView list(Actor actor, @PathVariable UUID caseId) {
        CaseId id = new CaseId(caseId);
        return new RatingsView(
                ratings.listVisible(id, actor).stream().map(RatingView::of).toList(), ratings.listOpen(id, actor));
    }

    @PostMapping
    @Permit(Role.PARTY)
    RatingsView give(Actor actor, @PathVariable UUID caseId, @RequestBody RatingRequest request) {
        List<FieldProblem> missing = new ArrayList<>();
        if (request.partyId() == null) {
            missing.add(FieldProblem.of("partyId", "field.required"));
        }
        if (request.subject() == null) {
            missing.add(FieldProblem.of("subject", "field.required"));
        }
        if (request.partyId() == null || request.subject() == null) {
            throw Problem.ofFields(RatingProblem.INVALID, missing);
        }
        Ratings.Scores scores = new Ratings.Scores(
                request.attitude(), request.efficiency(), request.satisfaction(), request.suggestion());
        ratings.give(new CaseId(caseId), new PartyId(request.partyId()), request.subject(), scores, actor);
        return list(actor, caseId);
    }
}
