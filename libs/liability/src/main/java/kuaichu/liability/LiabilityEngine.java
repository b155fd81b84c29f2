package kuaichu.liability;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The law core (责任规则引擎): from the facts of an accident to route, scene instruction and a proposal of liability with
 * its grounds. It never determines liability; that is an officer's act (PROC-20.1, PROC-60). Stateless and thread-safe.
 */
public final class LiabilityEngine {
    private static final LiabilityEngine STANDARD = new LiabilityEngine(RuleData.standard(), null);

    private final RuleData data;
    private final @Nullable String city;

    private LiabilityEngine(RuleData data, @Nullable String city) {
        this.data = data;
        this.city = city;
    }

    /** The engine with its own data and without limits of a city. */
    public static LiabilityEngine standard() {
        return STANDARD;
    }

    public static LiabilityEngine with(RuleData data) {
        return new LiabilityEngine(data, null);
    }

    /**
     * The same engine under the rules of a city.
     *
     * @throws IllegalArgumentException when the data does not hold the city
     */
    public LiabilityEngine inCity(String code) {
        if (!CityRules.listCities().contains(code)) {
            throw new IllegalArgumentException(
                    "no parameters for the city " + code + "; known: " + CityRules.listCities());
        }
        return new LiabilityEngine(data, code);
    }

    /** As {@link #evaluate(AccidentFacts, Circumstances)} with nothing known beyond the facts. */
    public Evaluation evaluate(AccidentFacts facts) {
        return evaluate(facts, Circumstances.UNKNOWN);
    }

    /** @throws InvalidFacts when the law data holds no version for the day of the accident */
    public Evaluation evaluate(AccidentFacts facts, Circumstances circumstances) {
        Grounds grounds = new Grounds(data.articles(), facts.occurredOn());
        CityRules rules = city == null ? null : CityRules.on(city, facts.occurredOn());
        Triage.Way way = new Triage(data.articles(), rules).decide(facts, circumstances);
        Proposal proposal = new ChainRules(data).propose(facts, grounds);
        @Nullable Map<String, LiabilityGrade> grades = proposal.grades();
        boolean isProposing = grades != null || !proposal.subAccidents().isEmpty();
        boolean negotiated = way.route() == Route.SELF_NEGOTIATION;
        return new Evaluation(
                way.route(),
                way.instruction(),
                way.reasons(),
                way.basis(),
                negotiated ? grades : null,
                negotiated ? null : grades,
                proposal.subAccidents(),
                grounds.rules(),
                isProposing ? grounds.basis() : List.of(),
                compensation(facts, grounds),
                grounds.facts(),
                disputed(facts, grounds),
                isProposing && grounds.isDiscretionary(),
                proposal.abstention(),
                way.cityLimits());
    }

    /** The facts the answer stands on; where it stands on none, the facts as a whole. */
    private static List<FactUsed> disputed(AccidentFacts facts, Grounds grounds) {
        if (!facts.factsDisputed()) {
            return List.of();
        }
        List<FactUsed> used = grounds.facts();
        return used.isEmpty() ? List.of(new FactUsed("facts_disputed", "true")) : used;
    }

    private static Article compensation(AccidentFacts facts, Grounds grounds) {
        boolean onlyMotorVehicles = facts.parties().stream().allMatch(PartyFacts::isMotorVehicle);
        return grounds.article(onlyMotorVehicles ? "RTSL-76.1(1)" : "RTSL-76.1(2)");
    }
}
