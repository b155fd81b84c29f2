package kuaichu.remedy.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kuaichu.accident.Party;
import kuaichu.desk.DeadlineKind;
import kuaichu.desk.LegalClocks;
import kuaichu.kernel.LegalDeadline;
import kuaichu.kernel.id.PartyId;
import kuaichu.org.Organisations;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.platform.Texts;
import kuaichu.remedy.ReviewState;
import kuaichu.remedy.application.ReviewDesk;
import kuaichu.remedy.domain.Review;
import kuaichu.remedy.domain.ReviewBook;
import kuaichu.remedy.web.RemediesView.ApplicationView;
import kuaichu.remedy.web.RemediesView.DraftView;
import kuaichu.remedy.web.RemediesView.OpinionView;
import kuaichu.remedy.web.RemediesView.ReviewStep;
import kuaichu.remedy.web.RemediesView.ReviewView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the view of a review for one reader: parties read their own words, the police all, the draft only the reviewers. */
@Component
class ReviewViews {
    private final ReviewBook reviews;
    private final ReviewDesk desk;
    private final LegalClocks clocks;
    private final Organisations organisations;
    private final Texts texts;

    ReviewViews(ReviewBook reviews, ReviewDesk desk, LegalClocks clocks, Organisations organisations, Texts texts) {
        this.reviews = reviews;
        this.desk = desk;
        this.clocks = clocks;
        this.organisations = organisations;
        this.texts = texts;
    }

    ReviewView of(Review review, List<Party> parties, Actor reader, Locale locale) {
        List<PartyId> mine = parties.stream()
                .filter(party -> party.isOf(reader.accountId()))
                .map(Party::id)
                .toList();
        boolean police = reader.is(Role.OFFICER) || reader.is(Role.CENTRE);
        boolean reviewer = desk.isReviewer(review, reader);
        return new ReviewView(
                review.id().value(),
                review.state(),
                review.late(),
                review.documentNo(),
                organisations.getUnit(review.originalUnit()).name(),
                organisations.getUnit(review.superiorUnit()).name(),
                review.filedAt(),
                review.receivedAt(),
                review.fileAt(),
                review.receivedAt() == null || review.late()
                        ? null
                        : clocks.lastDay(
                                DeadlineKind.REVIEW_CONCLUSION,
                                java.time.LocalDate.ofInstant(review.receivedAt(), LegalDeadline.ZONE)),
                review.paperId() == null ? null : review.paperId().value(),
                review.result(),
                review.result() == null ? null : texts.get(locale, "remedy.result." + review.result()),
                reviews.listApplications(review.id()).stream()
                        .map(application -> new ApplicationView(
                                application.partyId().value(),
                                application.label(),
                                application.requests(),
                                police || mine.contains(application.partyId()) ? application.reasons() : null,
                                application.appliedAt(),
                                application.withdrawnAt(),
                                mine.contains(application.partyId())))
                        .toList(),
                reviews.listReviewers(review.id()).stream()
                        .map(Review.Reviewer::name)
                        .toList(),
                reviews.listOpinions(review.id()).stream()
                        .map(opinion -> new OpinionView(
                                opinion.label(),
                                police || mine.contains(opinion.partyId()) ? opinion.text() : null,
                                opinion.at()))
                        .toList(),
                reviewer ? draft(review, reader) : null,
                List.copyOf(steps(review, mine, reader, reviewer)));
    }

    private @Nullable DraftView draft(Review review, Actor reader) {
        return reviews.findDraft(review.id())
                .map(draft -> new DraftView(
                        draft.version(),
                        draft.factFindings(),
                        draft.procedureFindings(),
                        draft.result(),
                        draft.grounds(),
                        draft.corrections(),
                        draft.proposedBy().equals(reader.accountId())))
                .orElse(null);
    }

    private Set<ReviewStep> steps(Review review, List<PartyId> mine, Actor reader, boolean reviewer) {
        Set<ReviewStep> steps = EnumSet.noneOf(ReviewStep.class);
        if (!review.state().isLive()) {
            return steps;
        }
        if (reader.is(Role.PARTY)) {
            steps.add(ReviewStep.STATE_OPINION);
            boolean applied = reviews.listApplications(review.id()).stream()
                    .anyMatch(one -> one.withdrawnAt() == null && mine.contains(one.partyId()));
            addIf(steps, ReviewStep.WITHDRAW, applied);
        }
        if (reader.is(Role.OFFICER)) {
            addIf(
                    steps,
                    ReviewStep.FORWARD,
                    review.fileAt() == null && review.originalUnit().equals(reader.unitId()));
            if (review.superiorUnit().equals(reader.unitId())) {
                addForSuperior(steps, review, reader, reviewer);
            }
        }
        return steps;
    }

    private void addForSuperior(Set<ReviewStep> steps, Review review, Actor reader, boolean reviewer) {
        boolean received = review.state() == ReviewState.RECEIVED;
        boolean accepted = review.state() == ReviewState.ACCEPTED;
        boolean withdrawn = reviews.listApplications(review.id()).stream().allMatch(one -> one.withdrawnAt() != null);
        addIf(steps, ReviewStep.TERMINATE, withdrawn);
        addIf(steps, ReviewStep.REFUSE, received && review.late() && !withdrawn);
        if (withdrawn || review.late()) {
            return;
        }
        addIf(steps, ReviewStep.JOIN, (received || accepted) && !reviewer && desk.mayReview(review, reader));
        addIf(steps, ReviewStep.ACCEPT, received && reviewer && desk.hasEnoughReviewers(review));
        addIf(steps, ReviewStep.PROPOSE, accepted && reviewer && review.fileAt() != null);
        addIf(steps, ReviewStep.TELL_AUTHORITY, accepted && reviewer);
        boolean others = reviews.findDraft(review.id())
                .filter(draft -> !draft.proposedBy().equals(reader.accountId()))
                .isPresent();
        addIf(steps, ReviewStep.AGREE, accepted && reviewer && others);
    }

    private static void addIf(Set<ReviewStep> steps, ReviewStep step, boolean allowed) {
        if (allowed) {
            steps.add(step);
        }
    }
}
