package kuaichu.liability.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import kuaichu.liability.AccidentFacts;
import kuaichu.liability.Behaviour;
import kuaichu.liability.Evaluation;
import kuaichu.liability.IntersectionControl;
import kuaichu.liability.InvalidFacts;
import kuaichu.liability.LiabilityEngine;
import kuaichu.liability.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Asks a collision in pictures (图示问答) and finds the fact that decides it: questions, comparison of the private answers,
 * and the proposal once the officer has decided what clashes. It decides no fact itself. Stateless and thread-safe.
 */
public final class PicturedFacts {
    private static final QuestionTable QUESTIONS = QuestionTable.load();
    private static final PictureRules RULES = PictureRules.load(QUESTIONS);

    private final LiabilityEngine engine;
    private final Function<String, Wording> names;

    private PicturedFacts(LiabilityEngine engine, Function<String, Wording> names) {
        this.engine = engine;
        this.names = names;
    }

    public static PicturedFacts standard() {
        return with(LiabilityEngine.standard());
    }

    public static PicturedFacts with(LiabilityEngine engine) {
        return new PicturedFacts(engine, label -> new Wording(label, label));
    }

    /** The same, with the parties called as the reader calls them; otherwise they are called by their labels. */
    public PicturedFacts calling(Function<String, Wording> names) {
        return new PicturedFacts(engine, names);
    }

    /** The six to ten pictured facts to ask both parties, in the order to ask them. */
    public List<Question> questions(Scene scene) {
        return QUESTIONS.ask(scene, RULES, names);
    }

    /** As {@link #compare(Scene, List, Map)} before an officer has decided anything. */
    public Comparison compare(Scene scene, List<AnswerSheet> sheets) {
        return compare(scene, sheets, Map.of());
    }

    /**
     * Puts the answers side by side.
     *
     * @param decided facts an officer has established, code by question id; they stand above what the parties say
     * @throws InvalidFacts for a sheet of somebody else, two sheets of one party, a question that is not asked or an
     *     answer it does not offer
     */
    public Comparison compare(Scene scene, List<AnswerSheet> sheets, Map<String, String> decided) {
        List<Question> questions = questions(scene);
        Map<String, AnswerSheet> byLabel = sheetsByLabel(scene, sheets, questions);
        QuestionTable.check(questions, "decided", decided);
        List<ComparedFact> facts = new ArrayList<>();
        questions.forEach(q -> facts.add(compared(q, byLabel, decided)));
        OutcomeSearch search = new OutcomeSearch(facts, all -> evaluate(scene, all));
        List<DecidingFact> deciding = search.deciding();
        Map<String, Evaluation> accounts = new TreeMap<>();
        byLabel.forEach((label, sheet) -> accounts.put(label, evaluate(scene, account(facts, label))));
        Map<String, String> holding = holding(facts);
        return new Comparison(
                facts,
                deciding,
                accounts,
                deciding.isEmpty() ? evaluate(scene, holding) : null,
                deciding.isEmpty() ? RULES.behaviours(scene, holding) : Map.of());
    }

    /**
     * The proposal from facts that are all known.
     *
     * @param facts code by question id; what is left out is unknown
     * @throws InvalidFacts for a question that is not asked or an answer it does not offer
     */
    public Evaluation propose(Scene scene, Map<String, String> facts) {
        QuestionTable.check(questions(scene), "facts", facts);
        return evaluate(scene, facts);
    }

    /** Why the facts name those behaviours: each row of the table that holds, with its reason. */
    public List<String> explain(Scene scene, Map<String, String> facts) {
        return RULES.trace(scene, facts);
    }

    private static Map<String, AnswerSheet> sheetsByLabel(
            Scene scene, List<AnswerSheet> sheets, List<Question> questions) {
        Map<String, AnswerSheet> byLabel = new TreeMap<>();
        for (AnswerSheet sheet : sheets) {
            String path = "answers[" + sheet.label() + "]";
            if (!scene.labels().contains(sheet.label()) || byLabel.put(sheet.label(), sheet) != null) {
                throw new InvalidFacts(path, "one sheet of each party of the collision is expected");
            }
            QuestionTable.check(questions, path, sheet.answers());
        }
        return byLabel;
    }

    private static ComparedFact compared(
            Question question, Map<String, AnswerSheet> sheets, Map<String, String> decided) {
        Map<String, String> versions = new TreeMap<>();
        sheets.forEach((label, sheet) -> {
            String code = sheet.answers().get(question.id());
            if (code != null && !code.equals(Option.UNSURE)) {
                versions.put(label, code);
            }
        });
        String established = decided.get(question.id());
        if (established != null) {
            return new ComparedFact(question, Standing.DECIDED, established, versions);
        }
        Set<String> said = Set.copyOf(versions.values());
        if (said.isEmpty()) {
            return new ComparedFact(question, Standing.UNKNOWN, null, versions);
        }
        if (said.size() > 1) {
            return new ComparedFact(question, Standing.CLASHING, null, versions);
        }
        return versions.size() > 1
                ? new ComparedFact(question, Standing.AGREED, said.iterator().next(), versions)
                : new ComparedFact(question, Standing.ONE_SIDED, null, versions);
    }

    /** What a party's whole account says: its own words where they clash or only it spoke. */
    private static Map<String, String> account(List<ComparedFact> facts, String label) {
        Map<String, String> account = new HashMap<>();
        facts.forEach(f -> {
            @Nullable String code = f.value() != null ? f.value() : f.versions().get(label);
            if (code != null) {
                account.put(f.question().id(), code);
            }
        });
        return account;
    }

    /** What holds once no clash matters any more: any version of what still clashes will do. */
    private static Map<String, String> holding(List<ComparedFact> facts) {
        Map<String, String> holding = new HashMap<>();
        facts.forEach(f -> holding.put(f.question().id(), f.possibilities().getFirst()));
        return holding;
    }

    private Evaluation evaluate(Scene scene, Map<String, String> facts) {
        return engine.evaluate(asFacts(scene, facts));
    }

    private static AccidentFacts asFacts(Scene scene, Map<String, String> facts) {
        AccidentFacts known = scene.facts();
        Map<String, Set<Behaviour>> behaviours = RULES.behaviours(scene, facts);
        return new AccidentFacts(
                known.occurredAt(),
                known.roadType(),
                control(scene, facts),
                known.injury(),
                known.allPartiesConsentSimplified(),
                known.factsDisputed(),
                known.jointOnlineApplication(),
                known.partyRequestsPoliceOnScene(),
                known.publicOrThirdPartyFacilityDamaged(),
                null,
                known.parties().stream()
                        .map(p -> p.toBuilder()
                                .behaviours(behaviours.getOrDefault(p.label(), Set.of()))
                                .motion(null)
                                .heading(null)
                                .build())
                        .toList());
    }

    private static IntersectionControl control(Scene scene, Map<String, String> facts) {
        IntersectionControl known = scene.control();
        if (known != null) {
            return known;
        }
        String said = facts.getOrDefault(Topic.CONTROL.name(), Option.UNSURE);
        if (said.startsWith("SIGN:")) {
            return IntersectionControl.SIGN;
        }
        return said.equals(Option.UNSURE) ? scene.facts().intersectionControl() : IntersectionControl.valueOf(said);
    }
}
