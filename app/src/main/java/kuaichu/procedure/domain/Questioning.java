package kuaichu.procedure.domain;

import java.time.Instant;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.DocumentId;
import org.jspecify.annotations.Nullable;

/**
 * A questioning (询问) whose record is kept as a document, PROC-32(3).
 *
 * @param label the party; null for a witness
 * @param session which questioning of this party it is, from 1
 * @param remote by video (ADM-120)
 */
public record Questioning(
        DocumentId documentId,
        CaseId caseId,
        @Nullable String label,
        int session,
        Instant startedAt,
        Instant endedAt,
        boolean remote,
        boolean refusedToSign) {}
