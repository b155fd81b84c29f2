package kuaichu.determination.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.Party;
import kuaichu.accident.Statement;
import kuaichu.kernel.LegalDeadline;
import kuaichu.liability.Abstention;
import kuaichu.liability.AccidentFacts;
import kuaichu.liability.Behaviour;
import kuaichu.liability.Evaluation;
import kuaichu.liability.IntersectionControl;
import kuaichu.liability.LiabilityEngine;
import kuaichu.liability.PartyFacts;
import kuaichu.liability.Wording;

/** Asks the law core for a proposal (责任建议), law.md §3.3. */
public final class Proposer {
    private static final Wording NOTHING =
            new Wording("无法给出责任建议，由交通警察判断", "The rules propose nothing; an officer has to judge");

    private final LiabilityEngine engine;

    public Proposer(LiabilityEngine engine) {
        this.engine = engine;
    }

    public LiabilityProposal propose(AccidentCase accidentCase, List<Party> parties, List<Statement> statements) {
        StatedFacts stated = StatedFacts.of(parties, statements);
        Evaluation evaluation = engine.evaluate(facts(accidentCase, parties, statements, stated));
        Abstention abstention = evaluation.abstainedBecause();
        Map<String, kuaichu.liability.LiabilityGrade> grades = evaluation.proposedLiability();
        return new LiabilityProposal(
                grades,
                grades != null ? null : abstention == null ? NOTHING : abstention.explanation(),
                stated.disputed(),
                evaluation.rules(),
                evaluation.basis(),
                evaluation.discretionary(),
                stated.behaviours());
    }

    private static AccidentFacts facts(
            AccidentCase accidentCase, List<Party> parties, List<Statement> statements, StatedFacts stated) {
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
        return new AccidentFacts(
                accidentCase.occurredAt().atZone(LegalDeadline.ZONE).toOffsetDateTime(),
                accidentCase.roadType(),
                IntersectionControl.NA,
                accidentCase.eligibility().injury(),
                accidentCase.eligibility().allConsentSimplified(),
                !stated.disputed().isEmpty(),
                null,
                false,
                accidentCase.eligibility().facilityDamaged(),
                null,
                facts);
    }

    private static @org.jspecify.annotations.Nullable String motion(List<Statement> statements, Party party) {
        return statements.stream()
                .filter(statement -> statement.partyId().equals(party.id()))
                .map(statement -> statement.motion().name())
                .findFirst()
                .orElse(null);
    }
}
