package kuaichu.document.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import kuaichu.document.DocumentModel;
import kuaichu.document.Documents;
import kuaichu.document.domain.DocumentRecords;
import kuaichu.document.spi.SealedStore;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.DocumentId;
import kuaichu.kernel.id.UnitId;
import kuaichu.platform.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The document module's public face (文书). */
@Component
final class DefaultDocuments implements Documents {
    private final IssueDocument issueDocument;
    private final ReviseDocument reviseDocument;
    private final DocumentRecords records;
    private final SealedStore store;

    DefaultDocuments(
            IssueDocument issueDocument, ReviseDocument reviseDocument, DocumentRecords records, SealedStore store) {
        this.issueDocument = issueDocument;
        this.reviseDocument = reviseDocument;
        this.records = records;
        this.store = store;
    }

    @Override
    public Issued issue(CaseId caseId, @Nullable UnitId unit, DocumentModel model, Actor actor) {
        return issueDocument.issue(caseId, unit, model, actor);
    }

    @Override
    public void requireComplete(DocumentModel model) {
        issueDocument.requireComplete(model);
    }

    @Override
    public Issued revise(DocumentId id, DocumentModel model, Actor actor) {
        return reviseDocument.revise(id, model, actor);
    }

    @Override
    public Optional<Issued> find(DocumentId id) {
        return records.find(id);
    }

    @Override
    public List<Issued> list(CaseId caseId) {
        return records.list(caseId);
    }

    @Override
    public byte[] readPdf(DocumentId id) {
        Issued issued = records.find(id).orElseThrow();
        return read(issued, issued.sha256(), Format.PDF);
    }

    @Override
    public Optional<byte[]> readOfd(DocumentId id) {
        Issued issued = records.find(id).orElseThrow();
        return Optional.ofNullable(issued.ofdSha256()).map(sha256 -> read(issued, sha256, Format.OFD));
    }

    private byte[] read(Issued issued, String sha256, Format format) {
        try {
            byte[] file = store.read(sha256, format);
            if (!Sha256.hex(file).equals(sha256)) {
                throw new IllegalStateException("the kept document " + issued.documentNo() + " was changed on disk");
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("document " + issued.documentNo(), e);
        }
    }
}
