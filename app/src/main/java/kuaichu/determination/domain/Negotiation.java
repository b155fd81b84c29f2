package kuaichu.determination.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kuaichu.determination.NegotiationView;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.DocumentId;
import kuaichu.liability.LiabilityGrade;
import org.jspecify.annotations.Nullable;

/** A self-negotiation (自行协商), PROC-20 to 22. */
public record Negotiation(
        CaseId caseId,
        NegotiationView.State state,
        Map<String, LiabilityGrade> grades,
        String factText,
        String accidentForm,
        List<String> rules,
        List<String> articles,
        Instant openedAt,
        @Nullable Instant signedAt,
        @Nullable DocumentId documentId,
        @Nullable String documentNo) {
    public Negotiation {
        grades = Map.copyOf(grades);
        rules = List.copyOf(rules);
        articles = List.copyOf(articles);
    }
}
