package kuaichu.liability;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The parties that are judged together (一次碰撞): a whole accident or one part of a chain.
 *
 * @param parties in the order of the facts
 * @param behaviours those that count in this part, by label
 * @param orderKnown contacts were told, so that several rear-end faults can be told apart
 */
record Collision(List<PartyFacts> parties, Map<String, Set<Behaviour>> behaviours, boolean orderKnown) {
    static Collision of(List<PartyFacts> parties, boolean orderKnown) {
        Map<String, Set<Behaviour>> behaviours = new LinkedHashMap<>();
        parties.forEach(party -> behaviours.put(party.label(), party.behaviours()));
        return new Collision(parties, behaviours, orderKnown);
    }

    Set<Behaviour> behavioursOf(PartyFacts party) {
        return behaviours.getOrDefault(party.label(), Set.of());
    }

    List<String> labels() {
        return parties.stream().map(PartyFacts::label).toList();
    }
}
