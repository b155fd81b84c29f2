package kuaichu.liability;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The data the rules work with (规则数据), checked when it is loaded: every citation must exist.
 *
 * @param scenarios the scenario table
 * @param overrides which fault takes the weight from which
 * @param pairs pairs of faults whose grades the table gives
 */
public record RuleData(Scenarios scenarios, List<OverrideRule> overrides, List<PairRule> pairs, Articles articles) {
    private static final String FOLDER = "/kuaichu/liability/";
    private static final RuleData STANDARD = load();

    public RuleData {
        overrides = List.copyOf(overrides);
        pairs = List.copyOf(pairs);
        Stream.of(
                        scenarios.list().stream().flatMap(s -> s.citations().stream()),
                        scenarios.list().stream().flatMap(s -> s.expresswayCitations().stream()),
                        scenarios.list().stream().flatMap(s -> s.signCitations().stream()),
                        overrides.stream().flatMap(o -> o.citations().stream()),
                        pairs.stream().flatMap(p -> p.citations().stream()),
                        Stream.of(RouteReason.values()).flatMap(r -> r.citations().stream()),
                        Stream.of(AbstentionReason.values()).flatMap(r -> r.citations().stream()),
                        Stream.of(SceneInstruction.values()).map(SceneInstruction::citation))
                .flatMap(citations -> citations)
                .forEach(citation -> {
                    if (!articles.isKnown(citation)) {
                        throw new IllegalStateException("the rules cite " + citation + ", which no law file holds");
                    }
                });
        for (PairRule pair : pairs) {
            if (scenarios.find(pair.scenario()).isEmpty()) {
                throw new IllegalStateException("pairs.tsv names the unknown scenario " + pair.scenario());
            }
        }
    }

    /** The data that comes with the engine. */
    public static RuleData standard() {
        return STANDARD;
    }

    private static RuleData load() {
        List<OverrideRule> overrides = Tsv.rows(FOLDER + "overrides.tsv", 6).stream()
                .map(row -> new OverrideRule(
                        row.text(0),
                        row.constants(1, Behaviour.class),
                        row.constants(2, Behaviour.class),
                        new Wording(row.text(3), row.text(4)),
                        row.list(5)))
                .toList();
        List<PairRule> pairs = Tsv.rows(FOLDER + "pairs.tsv", 9).stream()
                .map(row -> new PairRule(
                        row.text(0),
                        row.constants(1, Behaviour.class),
                        row.constants(2, Behaviour.class),
                        row.constant(3, LiabilityGrade.class),
                        row.constant(4, LiabilityGrade.class),
                        row.yes(5),
                        new Wording(row.text(6), row.text(7)),
                        row.list(8)))
                .toList();
        return new RuleData(Scenarios.standard(), overrides, pairs, Articles.standard());
    }

    /**
     * A fault of one party that takes the weight from a fault of the other (优先规则).
     *
     * @param text one sentence with {w} for the winner and {l} for the other
     */
    public record OverrideRule(
            String id, Set<Behaviour> winning, Set<Behaviour> losing, Wording text, List<String> citations) {
        public OverrideRule {
            winning = Behaviours.copyOf(winning);
            losing = Behaviours.copyOf(losing);
            citations = List.copyOf(citations);
        }

        Wording sentence(String winner, String loser) {
            return text.with("{w}", winner).with("{l}", loser);
        }
    }

    /**
     * Two faults that meet and whose grades the table gives (组合情形).
     *
     * @param text one sentence with {1} and {2} for the two parties
     */
    public record PairRule(
            String scenario,
            Set<Behaviour> first,
            Set<Behaviour> second,
            LiabilityGrade firstGrade,
            LiabilityGrade secondGrade,
            boolean discretionary,
            Wording text,
            List<String> citations) {
        public PairRule {
            first = Behaviours.copyOf(first);
            second = Behaviours.copyOf(second);
            citations = List.copyOf(citations);
        }

        Wording sentence(String one, String two) {
            return text.with("{1}", one).with("{2}", two);
        }
    }
}
