package kuaichu.procedure.domain;

import java.time.Instant;
import kuaichu.determination.OrdinaryDeterminations;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * What the first officer has drafted and signed, for the second to sign or to return (拟定的认定), PROC-27.1, 64.2.
 *
 * @param decision null when a certificate is drafted
 * @param certificate null when a determination is drafted
 * @param returnedBecause why the second officer did not sign; null while it waits
 */
public record DraftedDecision(
        CaseId caseId,
        OrdinaryDeterminations.@Nullable Decision decision,
        @Nullable Certificate certificate,
        AccountId draftedBy,
        String draftedByText,
        Instant draftedAt,
        @Nullable String returnedBecause) {

    /** The contents of a certificate (事故证明), PROC-67. */
    public record Certificate(String established, String unclear) {}

    public boolean waitsForSecond() {
        return returnedBecause == null;
    }
}
