package kuaichu.remedy.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kuaichu.accident.spi.ClosureObstacles;
import kuaichu.kernel.id.CaseId;
import kuaichu.platform.Texts;
import kuaichu.remedy.MediationState;
import kuaichu.remedy.domain.MediationBook;
import kuaichu.remedy.domain.ReviewBook;
import org.springframework.stereotype.Component;

/** The remedies that keep a case open (未结的复核与调解): a review without its conclusion, a mediation all have asked for. */
@Component
class OpenRemedies implements ClosureObstacles {
    private final ReviewBook reviews;
    private final MediationBook mediations;
    private final Texts texts;

    OpenRemedies(ReviewBook reviews, MediationBook mediations, Texts texts) {
        this.reviews = reviews;
        this.mediations = mediations;
        this.texts = texts;
    }

    /** A mediation that not everybody has asked for yet binds nobody (PROC-86.1). */
    @Override
    public List<OpenMatter> list(CaseId caseId, Locale locale) {
        List<OpenMatter> open = new ArrayList<>();
        if (reviews.list(caseId).stream().anyMatch(review -> review.state().isLive())) {
            open.add(new OpenMatter(texts.get(locale, "remedy.open.review"), "PROC-76"));
        }
        if (mediations.list(caseId).stream()
                .anyMatch(mediation -> mediation.state().isLive() && mediation.state() != MediationState.ASKED)) {
            open.add(new OpenMatter(texts.get(locale, "remedy.open.mediation"), "PROC-89"));
        }
        return open;
    }
}
