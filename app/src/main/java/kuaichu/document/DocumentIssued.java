package kuaichu.document;

import java.util.UUID;
import kuaichu.docket.DocketFact;
import org.jspecify.annotations.Nullable;

/**
 * A document was issued or got its next revision (文书出具).
 *
 * @param kind name of a {@link Documents.Kind}
 * @param revision 1 when issued; 2 and more when signatures or refusals were added under the same number
 * @param sha256 of the sealed PDF
 * @param ofdSha256 of the sealed OFD; none in entries from before there was one
 */
@DocketFact.Kind("document.issued")
public record DocumentIssued(
        UUID documentId,
        String kind,
        String title,
        String documentNo,
        int revision,
        String sha256,
        @Nullable String ofdSha256,
        int pages)
        implements DocketFact {}
