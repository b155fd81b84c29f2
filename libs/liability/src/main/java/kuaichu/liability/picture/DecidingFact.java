package kuaichu.liability.picture;

import java.util.List;
import kuaichu.liability.Evaluation;
import org.jspecify.annotations.Nullable;

/** A clashing fact the outcome hangs on (关键争议事实): it goes to the officer with both versions. */
public record DecidingFact(ComparedFact fact, List<Version> versions) {
    public DecidingFact {
        versions = List.copyOf(versions);
    }

    /**
     * One version of the fact.
     *
     * @param code the answer; {@link Option#UNSURE} means that the fact stays unknown
     * @param saidBy labels of those who say so
     * @param outcome what would be proposed if it holds; null when that also hangs on the other deciding facts
     */
    public record Version(
            String code, List<String> saidBy, @Nullable Evaluation outcome) {
        public Version {
            saidBy = List.copyOf(saidBy);
        }
    }
}
