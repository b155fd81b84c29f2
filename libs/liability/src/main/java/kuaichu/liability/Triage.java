package kuaichu.liability;

import static kuaichu.liability.RouteReason.R_ALCOHOL_DRUG;
import static kuaichu.liability.RouteReason.R_DANGEROUS_GOODS;
import static kuaichu.liability.RouteReason.R_DISPUTED;
import static kuaichu.liability.RouteReason.R_HIT_FACILITY;
import static kuaichu.liability.RouteReason.R_INJURY_DEATH;
import static kuaichu.liability.RouteReason.R_INJURY_NO_CONSENT;
import static kuaichu.liability.RouteReason.R_INTENTIONAL;
import static kuaichu.liability.RouteReason.R_LEFT_SCENE;
import static kuaichu.liability.RouteReason.R_MINOR_INJURY_CONSENTED;
import static kuaichu.liability.RouteReason.R_NOT_MOVABLE;
import static kuaichu.liability.RouteReason.R_NO_INSPECTION_OR_INSURANCE;
import static kuaichu.liability.RouteReason.R_NO_LICENCE;
import static kuaichu.liability.RouteReason.R_NO_PLATE_OR_FAKE;
import static kuaichu.liability.RouteReason.R_PARTY_REQUESTS_POLICE;
import static kuaichu.liability.RouteReason.R_PASSENGER_OVERLOAD_SPEED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Triage (分流): scene instruction and route by PROC-13, 14, 15, 19, 20 and 23, then the limits of the city. */
final class Triage {
    /** Reasons that come from the facts of a party. Riders have no licence, plate, insurance or inspection to check. */
    private static final List<PartyTrigger> PARTY_TRIGGERS = List.of(
            new PartyTrigger(R_NO_LICENCE, p -> p.isMotorVehicle() && !(p.licenceValid() && p.licenceClassOk())),
            new PartyTrigger(R_ALCOHOL_DRUG, p -> p.kind().isVehicle() && p.alcoholOrDrugSuspected()),
            new PartyTrigger(
                    R_PASSENGER_OVERLOAD_SPEED,
                    p -> p.isMotorVehicle()
                            && p.passengerTransportOrSchoolBus()
                            && p.severeOverloadOrSpeedingSuspected()),
            new PartyTrigger(
                    R_NO_PLATE_OR_FAKE,
                    p -> p.isMotorVehicle() && p.plateStatus().isNoGenuinePlate()),
            new PartyTrigger(R_NOT_MOVABLE, p -> p.kind().isVehicle() && !p.movable()),
            new PartyTrigger(R_LEFT_SCENE, p -> p.leftScene() || p.behaviours().contains(Behaviour.ESCAPE)),
            new PartyTrigger(
                    R_INTENTIONAL, p -> p.intentional() || p.behaviours().contains(Behaviour.INTENTIONAL)),
            new PartyTrigger(R_DANGEROUS_GOODS, p -> p.kind().isVehicle() && p.dangerousGoods()),
            new PartyTrigger(
                    R_NO_INSPECTION_OR_INSURANCE,
                    p -> p.isMotorVehicle() && !(p.compulsoryInsuranceValid() && p.inspectionValid())));

    private final Articles articles;
    private final @Nullable CityRules city;

    Triage(Articles articles, @Nullable CityRules city) {
        this.articles = articles;
        this.city = city;
    }

    Way decide(AccidentFacts facts, Circumstances circumstances) {
        List<RouteReasonFound> reasons = reasons(facts);
        if (reasons.isEmpty()) {
            SceneInstruction instruction = instruction(Set.of(), facts);
            return new Way(
                    Route.SELF_NEGOTIATION, instruction, reasons, inForce(negotiationBasis(facts), facts), List.of());
        }
        Set<RouteReason> found = EnumSet.noneOf(RouteReason.class);
        reasons.forEach(reason -> found.add(reason.reason()));
        Route lawful = found.stream()
                .map(reason -> route(reason, facts, circumstances))
                .max(Comparator.naturalOrder())
                .orElse(Route.SELF_NEGOTIATION);
        List<CityLimit> limits = lawful == Route.ONLINE_SIMPLIFIED ? cityLimits(facts, circumstances) : List.of();
        Set<String> citations = new LinkedHashSet<>();
        reasons.forEach(reason -> citations.addAll(reason.reason().citations()));
        return new Way(
                limits.isEmpty() ? lawful : Route.ONSITE_POLICE,
                instruction(found, facts),
                reasons,
                inForce(citations, facts),
                limits);
    }

    private List<Article> inForce(Collection<String> citations, AccidentFacts facts) {
        LocalDate day = facts.occurredOn();
        List<Article> found = new ArrayList<>(citations.size());
        for (String citation : citations) {
            found.add(articles.require(citation, day));
        }
        return found;
    }

    private List<RouteReasonFound> reasons(AccidentFacts facts) {
        List<RouteReasonFound> found = new ArrayList<>();
        injuryReason(facts).map(reason -> found(reason, List.of(), facts)).forEach(found::add);
        for (PartyTrigger trigger : PARTY_TRIGGERS) {
            List<String> labels = labels(trigger, facts);
            if (!labels.isEmpty()) {
                found.add(found(trigger.reason, labels, facts));
            }
        }
        if (facts.publicOrThirdPartyFacilityDamaged()) {
            found.add(found(R_HIT_FACILITY, List.of(), facts));
        }
        if (facts.factsDisputed()) {
            found.add(found(R_DISPUTED, List.of(), facts));
        }
        if (facts.partyRequestsPoliceOnScene()) {
            found.add(found(R_PARTY_REQUESTS_POLICE, List.of(), facts));
        }
        return found;
    }

    private static List<String> labels(PartyTrigger trigger, AccidentFacts facts) {
        List<String> labels = List.of();
        for (PartyFacts party : facts.parties()) {
            if (trigger.holds.test(party)) {
                labels = labels.isEmpty() ? new ArrayList<>() : labels;
                labels.add(party.label());
            }
        }
        return labels;
    }

    private static Stream<RouteReason> injuryReason(AccidentFacts facts) {
        return switch (facts.injury()) {
            case NONE -> Stream.empty();
            case MINOR -> Stream.of(facts.isEveryPartyConsenting() ? R_MINOR_INJURY_CONSENTED : R_INJURY_NO_CONSENT);
            case SERIOUS, DEATH -> Stream.of(R_INJURY_DEATH);
        };
    }

    private RouteReasonFound found(RouteReason reason, List<String> parties, AccidentFacts facts) {
        return new RouteReasonFound(reason, parties, inForce(reason.citations(), facts));
    }

    private Route route(RouteReason reason, AccidentFacts facts, Circumstances circumstances) {
        return switch (reason) {
            case R_DISPUTED -> facts.isAppliedForJointly() ? Route.ONLINE_SIMPLIFIED : Route.ONSITE_POLICE;
            case R_HIT_FACILITY ->
                city != null && city.facilityAllowed() && circumstances.facilityOwnerPresent()
                        ? Route.ONLINE_SIMPLIFIED
                        : Route.ONSITE_POLICE;
            default -> reason.route();
        };
    }

    /** The strictest instruction any reason leads to; without one, as PROC-19 says for these kinds of parties. */
    private static SceneInstruction instruction(Set<RouteReason> found, AccidentFacts facts) {
        Set<SceneInstruction> asked = EnumSet.noneOf(SceneInstruction.class);
        found.forEach(reason -> reason.instruction().ifPresent(asked::add));
        if (asked.contains(SceneInstruction.PROTECT_SCENE)) {
            return SceneInstruction.PROTECT_SCENE;
        }
        if (asked.contains(SceneInstruction.MOVE_THEN_REPORT)) {
            return SceneInstruction.MOVE_THEN_REPORT;
        }
        if (asked.isEmpty() && !facts.isKindPresent(PartyKind.MV)) {
            return SceneInstruction.LEAVE_THEN_NEGOTIATE;
        }
        return SceneInstruction.EVIDENCE_THEN_MOVE;
    }

    /**
     * PROC-19.1 names motor–motor and motor–non-motor, PROC-19.2 those without a motor vehicle. A motor vehicle and a
     * person on foot, and a vehicle alone, are in neither list: PROC-4.2 and RTSL-70.2 allow the settlement.
     */
    private static List<String> negotiationBasis(AccidentFacts facts) {
        if (!facts.isKindPresent(PartyKind.MV)) {
            return List.of("PROC-19.2", "PROC-20.1");
        }
        long vehicles =
                facts.parties().stream().filter(p -> p.kind().isVehicle()).count();
        return vehicles >= 2 ? List.of("PROC-19.1", "PROC-20.1") : List.of("PROC-4.2", "RTSL-70.2");
    }

    private List<CityLimit> cityLimits(AccidentFacts facts, Circumstances circumstances) {
        List<CityLimit> limits = new ArrayList<>();
        if (circumstances.onlineSuspended()) {
            limits.add(CityLimit.SUSPENDED);
        }
        if (city == null) {
            return limits;
        }
        addCityLimits(limits, city, facts, circumstances);
        return limits;
    }

    private static void addCityLimits(
            List<CityLimit> limits, CityRules city, AccidentFacts facts, Circumstances circumstances) {
        if (!city.isOpenAt(facts.localTime())) {
            limits.add(CityLimit.OUTSIDE_HOURS);
        }
        if (city.excludedRoads().contains(facts.roadType())) {
            limits.add(CityLimit.ROAD_EXCLUDED);
        }
        if (facts.injury() != Injury.NONE && !city.injuryAllowed()) {
            limits.add(CityLimit.INJURY_NOT_ALLOWED);
        }
        Long loss = circumstances.largestLossFen();
        Long ceiling = city.lossCeilingFen();
        if (loss != null && ceiling != null && loss > ceiling) {
            limits.add(CityLimit.LOSS_ABOVE_CEILING);
        }
        Integer most = city.mostParties();
        if (most != null && facts.parties().size() > most) {
            limits.add(CityLimit.TOO_MANY_PARTIES);
        }
        addConditionLimits(limits, city, facts, circumstances);
    }

    private static void addConditionLimits(
            List<CityLimit> limits, CityRules city, AccidentFacts facts, Circumstances circumstances) {
        if (!city.nonMotorAllowed() && !facts.parties().stream().allMatch(PartyFacts::isMotorVehicle)) {
            limits.add(CityLimit.NON_MOTOR_NOT_ALLOWED);
        }
        if (city.localInsuranceRequired() && circumstances.insuredOutsideProvince()) {
            limits.add(CityLimit.INSURED_ELSEWHERE);
        }
        Weather weather = circumstances.weather();
        if (weather != null && city.suspendedWeather().contains(weather)) {
            limits.add(CityLimit.SUSPENDED);
        }
    }

    /** Where the accident goes and why. */
    record Way(
            Route route,
            SceneInstruction instruction,
            List<RouteReasonFound> reasons,
            List<Article> basis,
            List<CityLimit> cityLimits) {}

    private record PartyTrigger(RouteReason reason, Predicate<PartyFacts> holds) {}
}
