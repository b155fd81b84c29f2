package kuaichu.liability.picture;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kuaichu.liability.AccidentFacts;
import kuaichu.liability.Injury;
import kuaichu.liability.IntersectionControl;
import kuaichu.liability.PartyFacts;
import kuaichu.liability.PartyKind;
import kuaichu.liability.RoadType;
import org.jspecify.annotations.Nullable;

/** Scenes in short notation: {@code control=SIGNAL dark B=NMV}; no control means that it is asked. */
final class Scenes {
    private Scenes() {}

    static Scene of(String text) {
        List<String> words = Stream.of(text.split(" ")).toList();
        @Nullable IntersectionControl control = words.stream()
                .filter(w -> w.startsWith("control="))
                .map(w -> IntersectionControl.valueOf(w.substring(8)))
                .findFirst()
                .orElse(null);
        return of(control, words.contains("dark"), kind(words, "A="), kind(words, "B="));
    }

    static Scene of(@Nullable IntersectionControl control, boolean dark, PartyKind first, PartyKind second) {
        AccidentFacts facts = new AccidentFacts(
                OffsetDateTime.parse("2026-03-03T10:00:00+08:00"),
                RoadType.URBAN_ROAD,
                IntersectionControl.NA,
                Injury.NONE,
                null,
                false,
                null,
                false,
                false,
                null,
                List.of(PartyFacts.inOrder("A", first, List.of()), PartyFacts.inOrder("B", second, List.of())));
        return new Scene(facts, control, dark);
    }

    private static PartyKind kind(List<String> words, String party) {
        return words.stream()
                .filter(w -> w.startsWith(party))
                .map(w -> PartyKind.valueOf(w.substring(2)))
                .findFirst()
                .orElse(PartyKind.MV);
    }

    /** {@code RELATION=SIDE MOTION:A=STRAIGHT}. */
    static Map<String, String> facts(String text) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (String word : text.split(" ", -1)) {
            if (!word.isEmpty()) {
                String[] cells = word.split("=", 2);
                facts.put(cells[0], cells[1]);
            }
        }
        return facts;
    }

    static AnswerSheet sheet(String label, String answers) {
        return new AnswerSheet(label, facts(answers));
    }
}
