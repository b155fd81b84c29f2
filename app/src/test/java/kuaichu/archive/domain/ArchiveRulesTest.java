package kuaichu.archive.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kuaichu.PlatformTest;
import kuaichu.document.Documents;
import kuaichu.liability.Articles;
import org.junit.jupiter.api.Test;

/** FEATURE: what an archive must hold follows from how the case was handled; each content names its article. */
@PlatformTest
class ArchiveRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Set<String> BOTH = Set.of("A", "B");
    private static final Set<String> NOBODY = Set.of("");

    private final ArchiveRules rules;

    ArchiveRulesTest(ArchiveRules rules) {
        this.rules = rules;
    }

    @Test
    void everyContentCitesAnArticleInForceAndKnownDocuments() {
        List<String> kinds =
                Arrays.stream(Documents.Kind.values()).map(Enum::name).toList();
        assertThat(rules.contents()).isNotEmpty().allSatisfy(content -> {
            assertThat(Articles.standard().find(content.article(), TODAY))
                    .as(content.article())
                    .isPresent();
            assertThat(kinds).containsAll(content.documents());
        });
        assertThat(rules.courses()).allSatisfy(course -> assertThat(kinds).containsAll(course.documents()));
    }

    @Test
    void anAgreementNeedsItsDocumentAndBothSignatures() {
        Map<String, Set<String>> entries =
                entries("determination.agreed", NOBODY, "determination.agreement-signed", Set.of("A"));

        assertThat(gaps(entries, Set.of())).containsExactly("agreement", "signatures B");
        assertThat(gaps(entries, Set.of("SELF_NEGOTIATION_AGREEMENT"))).containsExactly("signatures B");
    }

    @Test
    void aDeterminationMustHaveBeenServedOnEveryParty() {
        Map<String, Set<String>> entries =
                entries("accident.statement-given", BOTH, "determination.acknowledged", Set.of("B"));

        assertThat(gaps(entries, Set.of("DETERMINATION_SIMPLIFIED"))).containsExactly("service A");
    }

    @Test
    void aCaseHandledOnSceneStatesThatItsPapersAreOnPaper() {
        CaseRecord record =
                record(entries("accident.onsite-finished", NOBODY, "accident.dispatched", NOBODY), Set.of());

        assertThat(rules.coursesOf(record)).extracting(ArchiveRules.Course::id).containsExactly("ONSITE");
        assertThat(rules.listGaps(record)).singleElement().satisfies(gap -> {
            assertThat(gap.content()).isEqualTo("onsite-decision");
            assertThat(gap.mayBeStated()).isTrue();
        });
    }

    @Test
    void aContentOfALaterLawIsNotAskedOfAnEarlierCase() {
        RequiredContent later = new RequiredContent(
                "later",
                "以后才要的",
                "ADM-261(1)",
                List.of(),
                List.of("x"),
                List.of(),
                false,
                false,
                RequiredContent.GapRule.REFUSED,
                TODAY.plusDays(1),
                null);

        assertThat(new ArchiveRules(List.of(), List.of(later), Set.of()).listGaps(record(Map.of(), Set.of())))
                .isEmpty();
    }

    private List<String> gaps(Map<String, Set<String>> entries, Set<String> documents) {
        return rules.listGaps(record(entries, documents)).stream()
                .map(gap -> (gap.content() + " " + gap.detail()).strip())
                .toList();
    }

    private static CaseRecord record(Map<String, Set<String>> entries, Set<String> documents) {
        return new CaseRecord(TODAY, entries, documents, List.of("A", "B"), List.of());
    }

    /** What every closed case has, and two more kinds. */
    private static Map<String, Set<String>> entries(String one, Set<String> its, String other, Set<String> others) {
        Map<String, Set<String>> entries = new java.util.HashMap<>();
        Stream.of("accident.reported", "accident.triaged", "vault.digest-fixed", "accident.closed")
                .forEach(kind -> entries.put(kind, NOBODY));
        entries.put(one, its);
        entries.put(other, others);
        return entries;
    }
}
