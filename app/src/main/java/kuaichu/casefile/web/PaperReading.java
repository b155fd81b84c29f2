package kuaichu.casefile.web;

import java.util.List;
import java.util.Locale;
import kuaichu.document.DocumentView;
import kuaichu.document.DocumentViews;
import kuaichu.followup.FollowUpView;
import kuaichu.followup.FollowUpViews;
import kuaichu.kernel.id.CaseId;
import kuaichu.platform.Actor;
import kuaichu.signing.EnvelopeView;
import kuaichu.signing.EnvelopeViews;
import org.springframework.stereotype.Component;

/** What the case page shows of papers (文书部分): issued, out for signing, and what was asked the day after. */
@Component
class PaperReading {
    private final DocumentViews documents;
    private final EnvelopeViews envelopes;
    private final FollowUpViews followUps;

    PaperReading(DocumentViews documents, EnvelopeViews envelopes, FollowUpViews followUps) {
        this.documents = documents;
        this.envelopes = envelopes;
        this.followUps = followUps;
    }

    List<DocumentView> documents(CaseId caseId, Actor reader, Locale locale) {
        return documents.list(caseId, reader, locale);
    }

    List<EnvelopeView> envelopes(CaseId caseId, Actor reader, Locale locale) {
        return envelopes.list(caseId, reader, locale);
    }

    List<FollowUpView> followUps(CaseId caseId, Actor reader, Locale locale) {
        return followUps.list(caseId, reader, locale);
    }
}
