package kuaichu.followup;

import java.util.List;
import java.util.Locale;
import kuaichu.accident.LegalTexts;
import kuaichu.determination.Determinations;
import kuaichu.kernel.id.CaseId;
import kuaichu.platform.Actor;
import org.springframework.stereotype.Component;

/** Next-day checks as pages show them (回访视图). */
@Component
public class FollowUpViews {
    private final FollowUps followUps;
    private final Determinations determinations;
    private final LegalTexts laws;

    FollowUpViews(FollowUps followUps, Determinations determinations, LegalTexts laws) {
        this.followUps = followUps;
        this.determinations = determinations;
        this.laws = laws;
    }

    public List<FollowUpView> list(CaseId caseId, Actor reader, Locale locale) {
        return followUps.list(caseId, reader).stream()
                .map(one -> of(one, locale))
                .toList();
    }

    public FollowUpView of(FollowUp followUp, Locale locale) {
        return new FollowUpView(
                followUp.partyId(),
                followUp.partyLabel(),
                followUp.dueAt(),
                followUp.askedAt(),
                followUp.answeredAt(),
                followUp.handledAt(),
                followUp.concerns().stream()
                        .map(concern -> new FollowUpView.ConcernView(
                                concern, laws.list(concern.articles(), followUp.dueAt(), locale)))
                        .toList(),
                determinations
                        .findDetermination(followUp.caseId(), locale)
                        .map(determination -> determination.reviewUntil())
                        .orElse(null));
    }
}
