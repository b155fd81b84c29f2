package kuaichu.accident.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kuaichu.accident.Eligibility;
import kuaichu.accident.Triage;
import kuaichu.accident.domain.PartyLabels;
import kuaichu.kernel.LegalDeadline;
import kuaichu.liability.AccidentFacts;
import kuaichu.liability.Article;
import kuaichu.liability.Evaluation;
import kuaichu.liability.IntersectionControl;
import kuaichu.liability.LiabilityEngine;
import kuaichu.liability.PartyFacts;
import kuaichu.liability.PartyKind;
import kuaichu.liability.PlateStatus;
import kuaichu.liability.RoadType;
import org.springframework.stereotype.Component;

/** Triage (分流): asks the law core which route a case takes and what to do at the scene, law.md §1.2. */
@Component
class TriageDesk {
    private final LiabilityEngine engine;

    TriageDesk(LiabilityEngine engine) {
        this.engine = engine;
    }

    Triage decide(Eligibility eligibility, RoadType roadType, Instant occurredAt) {
        Evaluation evaluation = engine.evaluate(facts(eligibility, roadType, occurredAt));
        return new Triage(
                evaluation.route(),
                evaluation.sceneInstruction(),
                evaluation.routeReasons().stream()
                        .map(found -> new Triage.Reason(
                                found.reason().name(),
                                found.articles().stream().map(Article::citation).toList()))
                        .toList());
    }

    private static AccidentFacts facts(Eligibility eligibility, RoadType roadType, Instant occurredAt) {
        return new AccidentFacts(
                occurredAt.atZone(LegalDeadline.ZONE).toOffsetDateTime(),
                roadType,
                IntersectionControl.NA,
                eligibility.injury(),
                eligibility.allConsentSimplified(),
                false,
                null,
                eligibility.policeRequested(),
                eligibility.facilityDamaged(),
                null,
                parties(eligibility));
    }

    /** The questions ask of the accident as a whole: what anybody has goes to the first vehicle, which the law treats alike. */
    private static List<PartyFacts> parties(Eligibility eligibility) {
        List<PartyKind> kinds = eligibility.partyKinds();
        int vehicle = Math.max(kinds.indexOf(PartyKind.MV), 0);
        List<PartyFacts> parties = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            PartyFacts.Builder party = new PartyFacts.Builder(PartyLabels.at(i), kinds.get(i));
            parties.add(i == vehicle ? answers(party, eligibility).build() : party.build());
        }
        return parties;
    }

    private static PartyFacts.Builder answers(PartyFacts.Builder party, Eligibility eligibility) {
        return party.licenceValid(!eligibility.unlicensedDriver())
                .plateStatus(eligibility.noPlateOrFake() ? PlateStatus.NONE : PlateStatus.NORMAL)
                .alcoholOrDrugSuspected(eligibility.alcoholOrDrugSuspected())
                .compulsoryInsuranceValid(!eligibility.noInsuranceOrInspection())
                .movable(!eligibility.notMovable())
                .leftScene(eligibility.leftScene())
                .intentional(eligibility.intentional())
                .passengerTransportOrSchoolBus(eligibility.overloadOrSpeedingPassengerTransport())
                .severeOverloadOrSpeedingSuspected(eligibility.overloadOrSpeedingPassengerTransport())
                .dangerousGoods(eligibility.dangerousGoods());
    }
}
