package kuaichu.remedy.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.LegalTexts;
import kuaichu.accident.Party;
import kuaichu.desk.DeadlineKind;
import kuaichu.desk.LegalClock;
import kuaichu.desk.LegalClocks;
import kuaichu.determination.Reopenings;
import kuaichu.kernel.LegalDeadline;
import kuaichu.kernel.id.CaseId;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.remedy.domain.ReviewBook;
import kuaichu.remedy.web.RemediesView.FormerDetermination;
import kuaichu.remedy.web.RemediesView.MediationRightView;
import kuaichu.remedy.web.RemediesView.ReviewRight;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts together what may still be done about a determination, and what is being done. */
@Component
class RemedyViews {
    private final AccidentCases cases;
    private final ReviewBook reviews;
    private final ReviewViews reviewViews;
    private final MediationViews mediationViews;
    private final Reopenings reopenings;
    private final LegalClocks clocks;
    private final LegalTexts legalTexts;
    private final Clock clock;

    RemedyViews(
            AccidentCases cases,
            ReviewBook reviews,
            ReviewViews reviewViews,
            MediationViews mediationViews,
            Reopenings reopenings,
            LegalClocks clocks,
            LegalTexts legalTexts,
            Clock clock) {
        this.cases = cases;
        this.reviews = reviews;
        this.reviewViews = reviewViews;
        this.mediationViews = mediationViews;
        this.reopenings = reopenings;
        this.clocks = clocks;
        this.legalTexts = legalTexts;
        this.clock = clock;
    }

    RemediesView of(CaseId caseId, Actor reader) {
        Locale locale = LocaleContextHolder.getLocale();
        AccidentCase accidentCase = cases.require(caseId);
        List<Party> parties = cases.listParties(caseId);
        return new RemediesView(
                parties.stream()
                        .flatMap(party -> right(accidentCase, party, reader, locale).stream())
                        .toList(),
                reviews.list(caseId).stream()
                        .map(review -> reviewViews.of(review, parties, reader, locale))
                        .toList(),
                reopenings.list(caseId).stream()
                        .map(one -> new FormerDetermination(
                                one.documentId().value(),
                                one.documentNo(),
                                one.issuedAt(),
                                one.reopenedAt(),
                                one.withdrawnAt()))
                        .toList(),
                clocks.find(LegalClocks.Key.ofCase(caseId, DeadlineKind.MEDIATION_APPLICATION))
                        .map(right -> new MediationRightView(
                                right.lastOn(),
                                isOpen(right),
                                legalTexts
                                        .find(right.article(), accidentCase.occurredAt(), locale)
                                        .orElse(null)))
                        .orElse(null),
                mediationViews.list(accidentCase, parties, reader, locale));
    }

    private Optional<ReviewRight> right(AccidentCase accidentCase, Party party, Actor reader, Locale locale) {
        boolean mine = party.isOf(reader.accountId());
        if (reader.is(Role.PARTY) && !mine) {
            return Optional.empty();
        }
        LegalClocks.Key key = new LegalClocks.Key(
                accidentCase.id(), DeadlineKind.REVIEW_APPLICATION, party.id().value());
        return clocks.find(key)
                .map(right -> new ReviewRight(
                        party.id().value(),
                        party.label(),
                        right.lastOn(),
                        isOpen(right),
                        mine,
                        legalTexts
                                .find(right.article(), accidentCase.occurredAt(), locale)
                                .orElse(null)));
    }

    private boolean isOpen(LegalClock right) {
        return right.isLive() && right.isInTime(LocalDate.ofInstant(clock.instant(), LegalDeadline.ZONE));
    }
}
