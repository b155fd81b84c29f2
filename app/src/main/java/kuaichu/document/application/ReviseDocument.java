package kuaichu.document.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import kuaichu.docket.Docket;
import kuaichu.document.DocumentModel;
import kuaichu.document.Documents.Issued;
import kuaichu.document.application.ComposeDocument.Composed;
import kuaichu.document.domain.DocumentRecords;
import kuaichu.document.domain.DocumentRecords.Held;
import kuaichu.document.spi.SealHolder;
import kuaichu.document.spi.SealedStore;
import kuaichu.kernel.id.DocumentId;
import kuaichu.platform.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Issues the next revision of a document (文书补签): the same number with the signatures or refusals that came later, PROC-24. */
@Component
public class ReviseDocument {
    private final ComposeDocument composeDocument;
    private final SealedStore store;
    private final DocumentRecords records;
    private final Docket docket;
    private final Clock clock;

    ReviseDocument(
            ComposeDocument composeDocument, SealedStore store, DocumentRecords records, Docket docket, Clock clock) {
        this.composeDocument = composeDocument;
        this.store = store;
        this.records = records;
        this.docket = docket;
        this.clock = clock;
    }

    /** @see kuaichu.document.Documents#revise */
    @Transactional(propagation = Propagation.MANDATORY)
    public Issued revise(DocumentId id, DocumentModel model, Actor actor) {
        composeDocument.check(model);
        Held held = records.lock(id).orElseThrow();
        Issued before = held.issued();
        if (before.kind() != model.kind()) {
            throw new IllegalArgumentException("a " + before.kind() + " cannot become a " + model.kind());
        }
        Instant at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        SealHolder seal = new SealHolder(held.holder().id(), held.holder().name());
        Composed composed = composeDocument.compose(model, before.documentNo(), seal, at);
        composed.keep(store);
        Issued revised = new Issued(
                id,
                before.caseId(),
                before.kind(),
                before.documentNo(),
                before.issuedAt(),
                composed.pdfSha256(),
                composed.ofdSha256(),
                composed.pages(),
                before.revision() + 1);
        records.addRevision(revised, composed.weight(), at);
        docket.append(before.caseId(), actor, IssueDocument.factOf(revised));
        return revised;
    }
}
