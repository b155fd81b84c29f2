package kuaichu.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kuaichu.liability.Behaviour;
import kuaichu.liability.Scenarios;
import kuaichu.platform.Texts;
import org.springframework.stereotype.Component;

/** A pattern of facts in words (事实类型表述): 机动车 追尾 · 机动车 无过错行为. */
@Component
class PatternWords {
    private final Scenarios scenarios;
    private final Texts texts;

    PatternWords(Scenarios scenarios, Texts texts) {
        this.scenarios = scenarios;
        this.texts = texts;
    }

    String of(String pattern, Locale locale) {
        String[] halves = pattern.split(" @", 2);
        List<String> sides = Arrays.stream(halves[0].split(" "))
                .map(side -> side(side, locale))
                .toList();
        String geometry = halves.length > 1 ? " · " + geometry(halves[1], locale) : "";
        return String.join(" ↔ ", sides) + geometry;
    }

    private String side(String side, Locale locale) {
        String[] parts = side.split(":", 2);
        List<String> done = new ArrayList<>();
        for (String behaviour : parts[1].split("\\+")) {
            done.add(
                    behaviour.equals("-")
                            ? texts.get(locale, "calibration.no-behaviour")
                            : scenarios.of(Behaviour.valueOf(behaviour)).title().in(locale));
        }
        return texts.get(locale, "calibration.kind." + parts[0]) + " "
                + String.join(texts.get(locale, "list.of-items"), done);
    }

    private String geometry(String geometry, Locale locale) {
        List<String> words = new ArrayList<>();
        for (String code : geometry.split("/")) {
            texts.find(locale, "calibration.geometry." + code, List.of()).ifPresent(words::add);
        }
        return String.join(texts.get(locale, "list.of-items"), words);
    }
}
