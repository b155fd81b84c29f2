package kuaichu.serving.web;

import java.util.List;
import java.util.Locale;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.Party;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.DocumentId;
import kuaichu.kernel.id.PartyId;
import kuaichu.platform.Actor;
import kuaichu.platform.Texts;
import kuaichu.serving.ConsentList;
import kuaichu.serving.Serving;
import kuaichu.serving.Servings;
import kuaichu.serving.web.ServingsView.ConsentView;
import kuaichu.serving.web.ServingsView.ServedDocumentView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the view of a case's servings, with document titles in the reader's language. */
@Component
class ServingViews {
    private final Servings servings;
    private final ConsentList consents;
    private final AccidentCases cases;
    private final Texts texts;

    ServingViews(Servings servings, ConsentList consents, AccidentCases cases, Texts texts) {
        this.servings = servings;
        this.consents = consents;
        this.cases = cases;
        this.texts = texts;
    }

    ServingsView of(CaseId caseId, Actor reader, Locale locale) {
        List<PartyId> mine = cases.listParties(caseId).stream()
                .filter(party -> party.isOf(reader.accountId()))
                .map(Party::id)
                .toList();
        return new ServingsView(
                servings.list(caseId).stream()
                        .map(serving -> view(serving, mine.contains(serving.partyId()), locale))
                        .toList(),
                consents.list(caseId).stream()
                        .map(consent -> new ConsentView(
                                consent.partyId().value(), consent.label(), consent.givenAt(), consent.how()))
                        .toList());
    }

    private ServedDocumentView view(Serving serving, boolean mine, Locale locale) {
        @Nullable DocumentId receipt = serving.receiptId();
        return new ServedDocumentView(
                serving.id().value(),
                serving.documentId().value(),
                serving.kind(),
                texts.get(locale, "document.kind." + serving.kind()),
                serving.documentNo(),
                serving.partyId().value(),
                serving.label(),
                serving.channel(),
                serving.sentByText(),
                serving.sentAt(),
                serving.openedAt(),
                serving.servedAt(),
                serving.answer(),
                serving.reason(),
                receipt == null ? null : receipt.value(),
                mine);
    }
}
