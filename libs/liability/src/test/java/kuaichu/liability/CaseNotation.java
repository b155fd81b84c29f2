package kuaichu.liability;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The short notation of {@code cases.tsv}: parties as {@code A:MV LANE_CHANGE -licence}, the accident as key=value. */
final class CaseNotation {
    private CaseNotation() {}

    static AccidentFacts accident(String accident, String parties) {
        List<String> words = words(accident);
        return new AccidentFacts(
                OffsetDateTime.parse(value(words, "at", "2026-03-03T10:00:00+08:00")),
                RoadType.ofCode("road", value(words, "road", "URBAN_ROAD")),
                IntersectionControl.ofCode("control", value(words, "control", "NA")),
                Injury.ofCode("injury", value(words, "injury", "NONE")),
                words.contains("consent") ? true : null,
                words.contains("disputed"),
                words.contains("joint") ? true : null,
                words.contains("police"),
                words.contains("facility"),
                impacts(value(words, "impacts", "")),
                Stream.of(parties.split(";")).map(CaseNotation::party).toList());
    }

    static PartyFacts party(String text) {
        List<String> words = words(text);
        String[] head = words.getFirst().split(":");
        PartyFacts.Builder party = new PartyFacts.Builder(head[0], PartyKind.valueOf(head[1]));
        Set<Behaviour> behaviours = EnumSet.noneOf(Behaviour.class);
        for (String word : words.subList(1, words.size())) {
            switch (word) {
                case "-licence" -> party.licenceValid(false);
                case "-class" -> party.licenceClassOk(false);
                case "+alcohol" -> party.alcoholOrDrugSuspected(true);
                case "-insurance" -> party.compulsoryInsuranceValid(false);
                case "-inspection" -> party.inspectionValid(false);
                case "-movable" -> party.movable(false);
                case "+left" -> party.leftScene(true);
                case "+intent" -> party.intentional(true);
                case "+bus" -> party.passengerTransportOrSchoolBus(true);
                case "+overload" -> party.severeOverloadOrSpeedingSuspected(true);
                case "+duty" -> party.onEmergencyDuty(true);
                case "-duty" -> party.onEmergencyDuty(false);
                case "+established" -> party.established(true);
                case "+goods" -> party.dangerousGoods(true);
                default -> readWord(word, party, behaviours);
            }
        }
        return party.behaviours(behaviours).build();
    }

    private static void readWord(String word, PartyFacts.Builder party, Set<Behaviour> behaviours) {
        if (word.startsWith("plate=")) {
            party.plateStatus(PlateStatus.ofCode("plate", word.substring(6)));
        } else if (word.startsWith("heading=")) {
            party.heading(Heading.ofCode("heading", word.substring(8)));
        } else if (word.startsWith("motion=")) {
            party.motion(word.substring(7));
        } else {
            behaviours.add(Behaviour.valueOf(word));
        }
    }

    private static @Nullable List<Impact> impacts(String text) {
        List<Impact> impacts = new ArrayList<>();
        for (String part : text.split(",")) {
            if (!part.isEmpty()) {
                String[] cells = part.split("[:>/]");
                Integer seq = cells[0].equals("?") ? null : Integer.valueOf(cells[0]);
                impacts.add(new Impact(seq, cells[1], cells[2], cells.length > 3 ? cells[3] : null));
            }
        }
        return impacts.isEmpty() ? null : impacts;
    }

    private static List<String> words(String text) {
        return Stream.of(text.strip().split("\\s+")).filter(w -> !w.isEmpty()).toList();
    }

    private static String value(List<String> words, String key, String otherwise) {
        return words.stream()
                .filter(w -> w.startsWith(key + "="))
                .map(w -> w.substring(key.length() + 1))
                .findFirst()
                .orElse(otherwise);
    }
}
