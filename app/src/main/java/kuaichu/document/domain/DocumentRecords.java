package kuaichu.document.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kuaichu.document.Documents.Issued;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.DocumentId;

/** The documents that were issued (文书台账). */
public interface DocumentRecords {
    void add(Issued issued, Holder holder, Weight weight);

    /** @throws IllegalStateException when another revision came first */
    void addRevision(Issued revised, Weight weight, Instant sealedAt);

    Optional<Issued> find(DocumentId id);

    /** Holds the document against other revisions until the transaction ends. */
    Optional<Held> lock(DocumentId id);

    List<Issued> list(CaseId caseId);

    /** The document that has or had a revision with these bytes, as PDF or as OFD. */
    Optional<Sealed> findBySha256(String sha256);

    /**
     * What a revision weighs.
     *
     * @param modelSha256 digest of its contents
     */
    record Weight(String modelSha256, long pdfBytes, long ofdBytes) {}

    /** Who seals it, see the spi's holder. */
    record Holder(String id, String name) {}

    /** A document and its holder. */
    record Held(Issued issued, Holder holder) {}

    /** A revision found by its bytes, and the latest one. */
    record Sealed(String documentNo, int revision, int latestRevision) {}
}
