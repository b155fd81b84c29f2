package kuaichu.liability;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the liability rules propose for a whole accident (责任建议): grades, or parts of a chain, or an abstention. */
record Proposal(
        @Nullable Map<String, LiabilityGrade> grades,
        List<SubAccident> subAccidents,
        @Nullable Abstention abstention) {
    static Proposal abstained(Abstention abstention) {
        return new Proposal(null, List.of(), abstention);
    }
}
