package kuaichu.document;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.DocumentId;
import kuaichu.kernel.id.UnitId;
import kuaichu.platform.Actor;
import org.jspecify.annotations.Nullable;

/** Legal documents (文书): made from a template, numbered, sealed, verifiable for ever. */
public interface Documents {
    /** Kinds that have a template; {@code templateName} is the resource under {@code templates/document/}. */
    enum Kind {
        /** 道路交通事故自行协商协议书, PROC-21. */
        SELF_NEGOTIATION_AGREEMENT,
        /** 道路交通事故认定书(简易程序), PROC-24.2. */
        DETERMINATION_SIMPLIFIED,
        /** 赔款支付凭证. */
        PAYOUT_RECEIPT
    }

    /** A document as issued; sha256 is of the sealed PDF. */
    record Issued(
            DocumentId id, CaseId caseId, Kind kind, String documentNo, Instant issuedAt, String sha256, int pages) {}

    /**
     * Renders, numbers and seals in the caller's transaction and writes {@code document.issued}.
     *
     * @param unit whose number block is used; null for documents of an insurer
     * @param model the template's values by name: plain text, numbers, lists and maps; signature pictures as data URIs
     * @throws kuaichu.kernel.problem.Problem {@code document.content-missing} naming every content the article requires and the model lacks
     */
    Issued issue(CaseId caseId, Kind kind, @Nullable UnitId unit, Map<String, Object> model, Actor actor);

    Optional<Issued> find(DocumentId id);

    List<Issued> list(CaseId caseId);

    byte[] readPdf(DocumentId id);
}
