package kuaichu.determination.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.Party;
import kuaichu.accident.PicturedScene;
import kuaichu.accident.Statement;
import kuaichu.liability.Abstention;
import kuaichu.liability.Behaviour;
import kuaichu.liability.Evaluation;
import kuaichu.liability.LiabilityEngine;
import kuaichu.liability.LiabilityGrade;
import kuaichu.liability.PartyFacts;
import kuaichu.liability.Wording;
import kuaichu.liability.picture.AnswerSheet;
import kuaichu.liability.picture.Comparison;
import kuaichu.liability.picture.PicturedFacts;
import kuaichu.liability.picture.Question;
import kuaichu.liability.picture.Scene;
import org.jspecify.annotations.Nullable;

/**
 * Asks the law core for a proposal (责任建议), law.md §3.3. Where two parties met, their answers to the pictured facts are compared and
 * lead to the behaviours; with one party or more than two the behaviours they name count.
 */
public final class Proposer {
    private static final Wording NOTHING =
            new Wording("无法给出责任建议，由交通警察判断", "The rules propose nothing; an officer has to judge");
    private static final Wording OPEN = new Wording(
            "双方对关键事实的说法不一致，这一事实认定后才能给出责任建议",
            "The parties differ on a fact that decides; once it is established the rules propose");

    private final LiabilityEngine engine;
    private final PicturedFacts pictured;

    public Proposer(LiabilityEngine engine) {
        this.engine = engine;
        this.pictured = PicturedFacts.with(engine).calling(label -> new Wording("当事人" + label, "party " + label));
    }

    /** @param decided facts an officer has established, code by question id */
    public LiabilityProposal propose(
            AccidentCase accidentCase, List<Party> parties, List<Statement> statements, Map<String, String> decided) {
        return PicturedScene.of(accidentCase, parties)
                .map(scene -> compare(scene, statements, decided))
                .orElseGet(() -> named(accidentCase, parties, statements));
    }

    /** What is asked of a case, empty where behaviours are named. */
    public List<Question> questions(AccidentCase accidentCase, List<Party> parties) {
        return PicturedScene.of(accidentCase, parties).map(pictured::questions).orElseGet(List::of);
    }

    private LiabilityProposal compare(Scene scene, List<Statement> statements, Map<String, String> decided) {
        List<AnswerSheet> sheets = statements.stream()
                .map(statement -> new AnswerSheet(statement.partyLabel(), statement.answers()))
                .toList();
        Set<String> asked = pictured.questions(scene).stream().map(Question::id).collect(Collectors.toSet());
        Map<String, String> standing = new HashMap<>(decided);
        standing.keySet().retainAll(asked);
        Comparison comparison = pictured.compare(scene, sheets, standing);
        Evaluation evaluation = comparison.proposal();
        return evaluation == null
                ? new LiabilityProposal(
                        null, OPEN, List.of(), List.of(), List.of(), false, comparison.behaviours(), comparison)
                : proposal(evaluation, List.of(), comparison.behaviours(), comparison);
    }

    private LiabilityProposal named(AccidentCase accidentCase, List<Party> parties, List<Statement> statements) {
        StatedFacts stated = StatedFacts.of(parties, statements);
        List<PartyFacts> facts = new ArrayList<>();
        for (Party party : parties) {
            Set<Behaviour> behaviours =
                    Objects.requireNonNullElse(stated.behaviours().get(party.label()), Set.of());
            facts.add(new PartyFacts.Builder(party.label(), party.kind())
                    .vehicle(party.vehicleType())
                    .motion(motion(statements, party))
                    .behaviours(behaviours)
                    .build());
        }
        Evaluation evaluation = engine.evaluate(
                PicturedScene.facts(accidentCase, !stated.disputed().isEmpty(), facts));
        return proposal(evaluation, stated.disputed(), stated.behaviours(), null);
    }

    private static LiabilityProposal proposal(
            Evaluation evaluation,
            List<StatedFacts.DisputedFact> disputed,
            Map<String, Set<Behaviour>> behaviours,
            @Nullable Comparison comparison) {
        Map<String, LiabilityGrade> grades = evaluation.proposedLiability();
        return new LiabilityProposal(
                grades,
                grades != null ? null : because(evaluation),
                disputed,
                evaluation.rules(),
                evaluation.basis(),
                evaluation.discretionary(),
                behaviours,
                comparison);
    }

    /** Why the rules propose nothing. */
    public static Wording because(Evaluation evaluation) {
        Abstention abstention = evaluation.abstainedBecause();
        return abstention == null ? NOTHING : abstention.explanation();
    }

    private static @Nullable String motion(List<Statement> statements, Party party) {
        return statements.stream()
                .filter(statement -> statement.partyId().equals(party.id()))
                .map(statement -> statement.motion().name())
                .findFirst()
                .orElse(null);
    }
}
