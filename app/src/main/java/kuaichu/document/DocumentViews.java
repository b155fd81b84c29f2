package kuaichu.document;

import java.util.List;
import java.util.Locale;
import kuaichu.kernel.id.CaseId;
import kuaichu.platform.Actor;
import kuaichu.platform.Texts;
import org.springframework.stereotype.Component;

/** The documents of a case as every page lists them (文书目录). */
@Component
public class DocumentViews {
    private final Documents documents;
    private final Texts texts;

    DocumentViews(Documents documents, Texts texts) {
        this.documents = documents;
        this.texts = texts;
    }

    /** Those the reader's role may read, oldest first. */
    public List<DocumentView> list(CaseId caseId, Actor reader, Locale locale) {
        return documents.list(caseId, reader).stream()
                .map(issued -> new DocumentView(
                        issued.id(),
                        issued.kind(),
                        issued.documentNo(),
                        texts.get(locale, "document.kind." + issued.kind()),
                        issued.issuedAt(),
                        issued.sha256(),
                        issued.ofdSha256(),
                        issued.pages()))
                .toList();
    }
}
