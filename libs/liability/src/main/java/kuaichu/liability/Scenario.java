package kuaichu.liability;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row of the scenario table (事故情形).
 *
 * @param code {@code L01} to {@code L55}, {@code X01} … for contributing faults
 * @param behaviours the behaviours it is about; empty for the pure accident (意外)
 * @param role how the row is used
 * @param severity how heavy the fault weighs when several are at fault
 * @param binds whom its articles bind
 * @param citations articles it stands on, the first one first
 * @param expresswayCitations added on expressways and urban expressways
 * @param signCitations added where signs or markings give priority
 * @param legacyCode violation code of older tables, null where none is verified; never used for a decision
 * @param uiCode 情形 code of the quick-handling form
 * @param title one line
 * @param liable who is liable
 */
public record Scenario(
        String code,
        Set<Behaviour> behaviours,
        ScenarioRole role,
        Severity severity,
        Binds binds,
        List<String> citations,
        List<String> expresswayCitations,
        List<String> signCitations,
        @Nullable String legacyCode,
        @Nullable String uiCode,
        Wording title,
        Wording liable) {
    /** Whom the articles of a row bind (适用对象). */
    public enum Binds {
        MV,
        NMV,
        ANY
    }

    public Scenario {
        behaviours = Behaviours.copyOf(behaviours);
        citations = List.copyOf(citations);
        expresswayCitations = List.copyOf(expresswayCitations);
        signCitations = List.copyOf(signCitations);
    }
}
