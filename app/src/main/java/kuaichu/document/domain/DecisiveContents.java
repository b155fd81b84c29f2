package kuaichu.document.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kuaichu.document.AgreementModel;
import kuaichu.document.DeterminationModel;
import kuaichu.document.DocumentModel;
import kuaichu.document.DocumentParty;
import kuaichu.document.GeneralDeterminationModel;
import kuaichu.document.MediationAgreementModel;
import kuaichu.document.ReceiptModel;
import kuaichu.document.ReviewConclusionModel;

/**
 * What a document decides, short enough for the code on the paper (决定性内容): who bears what, or the sum. No names: whoever holds the
 * paper reads them there.
 */
public final class DecisiveContents {
    /** A code with more would no longer be read from a printed page. */
    private static final int MOST_LINES = 6;

    private DecisiveContents() {}

    /** A line each, in the words of the paper; none where a document only informs. */
    public static List<String> of(DocumentModel model) {
        List<String> lines =
                switch (model) {
                    case DeterminationModel determination -> parties(determination.parties());
                    case GeneralDeterminationModel determination -> parties(determination.parties());
                    case AgreementModel agreement -> parties(agreement.parties());
                    case ReceiptModel receipt -> List.of("合计 " + ChineseText.yuan(receipt.totalFen()) + " 元");
                    case MediationAgreementModel mediation ->
                        List.of("合计 " + ChineseText.yuan(mediation.totalFen()) + " 元");
                    case ReviewConclusionModel review ->
                        review.result() == null
                                ? List.of()
                                : List.of(review.result().chinese());
                    default -> List.of();
                };
        return lines.size() <= MOST_LINES ? lines : shortened(lines);
    }

    private static List<String> shortened(List<String> lines) {
        List<String> first = new ArrayList<>(lines.subList(0, MOST_LINES - 1));
        first.add("等共 " + lines.size() + " 方");
        return first;
    }

    private static List<String> parties(List<DocumentParty> parties) {
        return parties.stream()
                .map(party -> party.label() + " "
                        + Objects.requireNonNullElse(party.plate(), "") + " "
                        + Objects.requireNonNullElse(party.liability(), ""))
                .map(line -> line.replaceAll("\\s+", " ").strip())
                .toList();
    }
}
