package kuaichu.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.DocumentId;
import kuaichu.kernel.id.UnitId;
import kuaichu.platform.Actor;
import org.jspecify.annotations.Nullable;

/** Legal documents (文书): made from a template, numbered, sealed, verifiable for ever. */
public interface Documents {
    /** Kinds that have a template. */
    enum Kind {
        /** 道路交通事故自行协商协议书, PROC-21. */
        SELF_NEGOTIATION_AGREEMENT("道路交通事故自行协商协议书"),
        /** 道路交通事故认定书(简易程序), PROC-24.2. */
        DETERMINATION_SIMPLIFIED("道路交通事故认定书(简易程序)"),
        /** 赔款支付凭证. */
        PAYOUT_RECEIPT("机动车保险赔款支付凭证");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** The legal name, always Chinese. */
        public String title() {
            return title;
        }
    }

    /**
     * A document as issued, in its latest revision.
     *
     * @param issuedAt of the first revision
     * @param sha256 of the sealed PDF
     * @param revision from 1
     */
    record Issued(
            DocumentId id,
            CaseId caseId,
            Kind kind,
            String documentNo,
            Instant issuedAt,
            String sha256,
            int pages,
            int revision) {
        public String title() {
            return kind.title();
        }
    }

    /**
     * Renders, numbers and seals in the caller's transaction and writes {@code document.issued}. Takes about a second: call it last.
     *
     * @param unit whose number block and seal are used; null for documents of an insurer
     * @throws kuaichu.kernel.problem.Problem {@code document.content-missing} naming every content the article requires and the model lacks
     */
    Issued issue(CaseId caseId, @Nullable UnitId unit, DocumentModel model, Actor actor);

    /**
     * Issues the next revision under the same number, with signatures or refusal notes that came later (PROC-24); earlier revisions stay
     * verifiable. Writes {@code document.issued}.
     *
     * @throws kuaichu.kernel.problem.Problem {@code document.content-missing} as for {@link #issue}
     */
    Issued revise(DocumentId id, DocumentModel model, Actor actor);

    Optional<Issued> find(DocumentId id);

    /** The documents of a case, oldest first. */
    List<Issued> list(CaseId caseId);

    /** The latest revision's bytes; read and checked against its digest. */
    byte[] readPdf(DocumentId id);
}
