package kuaichu.liability.picture;

import java.util.List;
import kuaichu.liability.AccidentFacts;
import kuaichu.liability.IntersectionControl;
import kuaichu.liability.InvalidFacts;
import kuaichu.liability.PartyFacts;
import org.jspecify.annotations.Nullable;

/**
 * The circumstances of a collision of two parties (碰撞情形). A chain of more is asked contact by contact.
 *
 * @param facts the facts known without asking: time, road, parties and their kinds, injury …; their behaviours are left
 *     aside, because they are what the answers lead to
 * @param control what governs the place, null when it has to be asked
 * @param dark night or low visibility: the lamps are asked for
 */
public record Scene(AccidentFacts facts, @Nullable IntersectionControl control, boolean dark) {
    public Scene {
        if (facts.parties().size() != 2) {
            throw new InvalidFacts("parties", "pictured facts are asked about two parties, contact by contact");
        }
    }

    /**
     * One contact of an accident with more parties.
     *
     * @throws InvalidFacts when a label is none of the accident's
     */
    public static Scene ofContact(
            AccidentFacts facts, List<String> labels, @Nullable IntersectionControl control, boolean dark) {
        AccidentFacts contact = new AccidentFacts(
                facts.occurredAt(),
                facts.roadType(),
                facts.intersectionControl(),
                facts.injury(),
                facts.allPartiesConsentSimplified(),
                facts.factsDisputed(),
                facts.jointOnlineApplication(),
                facts.partyRequestsPoliceOnScene(),
                facts.publicOrThirdPartyFacilityDamaged(),
                null,
                facts.parties().stream().filter(p -> labels.contains(p.label())).toList());
        return new Scene(contact, control, dark);
    }

    public List<String> labels() {
        return facts.parties().stream().map(PartyFacts::label).toList();
    }

    PartyFacts party(String label) {
        return facts.parties().stream()
                .filter(p -> p.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    String other(String label) {
        return labels().stream().filter(l -> !l.equals(label)).findFirst().orElseThrow();
    }
}
