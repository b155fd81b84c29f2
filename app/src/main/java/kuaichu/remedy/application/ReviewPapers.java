package kuaichu.remedy.application;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.Party;
import kuaichu.desk.LegalClock;
import kuaichu.determination.DecidingOfficer;
import kuaichu.document.DocumentModel;
import kuaichu.document.DocumentOfficer;
import kuaichu.document.Documents;
import kuaichu.document.NoticeModel;
import kuaichu.document.ReviewAcceptanceModel;
import kuaichu.document.ReviewConclusionModel;
import kuaichu.document.ReviewConclusionModel.Ground;
import kuaichu.document.ReviewRefusalModel;
import kuaichu.org.Organisations;
import kuaichu.platform.Actor;
import kuaichu.remedy.domain.Review;
import kuaichu.remedy.domain.ReviewBook;
import kuaichu.serving.Servings;
import org.springframework.stereotype.Component;

/** Issues the papers of a review (复核文书) under the superior's name and serves them on all parties. */
@Component
class ReviewPapers {
    private final AccidentCases cases;
    private final ReviewBook reviews;
    private final ReviewClocks clocks;
    private final Organisations organisations;
    private final Documents documents;
    private final Servings servings;

    ReviewPapers(
            AccidentCases cases,
            ReviewBook reviews,
            ReviewClocks clocks,
            Organisations organisations,
            Documents documents,
            Servings servings) {
        this.cases = cases;
        this.reviews = reviews;
        this.clocks = clocks;
        this.organisations = organisations;
        this.documents = documents;
        this.servings = servings;
    }

    Documents.Issued acceptance(Review review, Actor officer) {
        List<Review.Application> applications = reviews.listApplications(review.id());
        Instant receivedAt = Objects.requireNonNull(review.receivedAt());
        return issue(
                review,
                officer,
                new ReviewAcceptanceModel(
                        caseNo(review),
                        applicants(review),
                        reviewed(review),
                        originalUnit(review),
                        request(applications),
                        reasons(applications),
                        receivedAt,
                        clocks.concludeBy(receivedAt),
                        officers(review)));
    }

    /** @param right of the applicant, that had ended */
    Documents.Issued refusal(Review review, LegalClock right, Actor officer) {
        return issue(
                review,
                officer,
                new ReviewRefusalModel(
                        caseNo(review),
                        applicants(review),
                        reviewed(review),
                        originalUnit(review),
                        ReviewRefusalModel.Ground.LATE,
                        right.startedOn(),
                        right.lastOn(),
                        review.filedAt(),
                        List.of(officer(officer.displayName()))));
    }

    Documents.Issued termination(Review review, Actor officer) {
        List<String> everybody = cases.listParties(review.caseId()).stream()
                .map(ReviewPapers::title)
                .toList();
        return issue(
                review,
                officer,
                new NoticeModel(
                        Documents.Kind.REVIEW_TERMINATION,
                        caseNo(review),
                        everybody,
                        "对" + reviewed(review) + "的复核",
                        "复核审查期间，" + String.join("、", applicants(review)) + "提出撤销复核申请",
                        "终止复核",
                        List.of("《道路交通事故处理程序规定》第七十五条第一款"),
                        null,
                        null,
                        "对损害赔偿有争议的，可以申请人民调解委员会调解，或者向人民法院提起民事诉讼。",
                        List.of(officer(officer.displayName()))));
    }

    Documents.Issued conclusion(Review review, Review.Draft draft, Actor officer) {
        List<Review.Application> applications = reviews.listApplications(review.id());
        return issue(
                review,
                officer,
                new ReviewConclusionModel(
                        caseNo(review),
                        applicants(review),
                        reviewed(review),
                        originalUnit(review),
                        request(applications) + "。" + reasons(applications),
                        review.receivedAt(),
                        draft.factFindings(),
                        draft.procedureFindings(),
                        draft.result(),
                        draft.grounds(),
                        draft.corrections(),
                        officers(review)));
    }

    private Documents.Issued issue(Review review, Actor officer, DocumentModel model) {
        Documents.Issued issued = documents.issue(review.caseId(), review.superiorUnit(), model, officer);
        AccidentCase accidentCase = cases.require(review.caseId());
        servings.send(accidentCase, issued, cases.listParties(review.caseId()), officer);
        return issued;
    }

    private String caseNo(Review review) {
        return cases.require(review.caseId()).caseNo();
    }

    private List<String> applicants(Review review) {
        List<Party> parties = cases.listParties(review.caseId());
        return reviews.listApplications(review.id()).stream()
                .flatMap(application ->
                        parties.stream().filter(party -> party.id().equals(application.partyId())))
                .map(ReviewPapers::title)
                .toList();
    }

    private static String title(Party party) {
        return "当事人" + party.label() + (party.name() == null ? "" : " " + party.name());
    }

    private String reviewed(Review review) {
        return documents
                .find(review.documentId())
                .map(document -> "《" + document.title() + "》（" + document.documentNo() + "）")
                .orElseThrow();
    }

    private String originalUnit(Review review) {
        return organisations.fullName(organisations.getUnit(review.originalUnit()));
    }

    private static String request(List<Review.Application> applications) {
        return "请求复核："
                + applications.stream()
                        .flatMap(application -> application.requests().stream())
                        .distinct()
                        .map(Ground::chinese)
                        .collect(Collectors.joining("、"));
    }

    private static String reasons(List<Review.Application> applications) {
        return applications.stream()
                .map(application -> "当事人" + application.label() + "：" + application.reasons())
                .collect(Collectors.joining("；"));
    }

    private List<DocumentOfficer> officers(Review review) {
        return reviews.listReviewers(review.id()).stream()
                .map(reviewer -> officer(reviewer.name()))
                .toList();
    }

    static DocumentOfficer officer(String displayName) {
        DecidingOfficer officer = DecidingOfficer.of(displayName);
        return new DocumentOfficer(officer.name(), officer.badgeNo(), null);
    }
}
