package kuaichu.document.web;

import java.util.UUID;
import kuaichu.access.CaseScope;
import kuaichu.document.Documents;
import kuaichu.kernel.id.DocumentId;
import kuaichu.platform.Actor;
import kuaichu.platform.web.Visibility;
import org.springframework.stereotype.Component;

/** A document is seen by whoever sees its case, an internal one only by the police and the centre among them. */
@Component
final class DocumentVisibility implements Visibility {
    private final Documents documents;
    private final CaseScope scope;

    DocumentVisibility(Documents documents, CaseScope scope) {
        this.documents = documents;
        this.scope = scope;
    }

    @Override
    public String pathVariable() {
        return "documentId";
    }

    @Override
    public boolean isVisible(Actor actor, UUID id) {
        return documents
                .find(new DocumentId(id))
                .filter(document -> document.kind().isReadableBy(actor))
                .filter(document -> scope.isVisible(actor, document.caseId()))
                .isPresent();
    }
}
