package kuaichu.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What the recogniser saw in a line (识别结果), step by step from left to right with the likeliest characters of each step, so that the line can
 * be read again in an alphabet: a plate holds no 汉字 but its province, a VIN neither I nor O.
 */
record Script(List<Map<String, Float>> steps) {
    private static final int KEPT = 12;
    private static final float FAINTEST = 0.0005f;
    /** A character of the alphabet less likely than this is noise beside one that is not of it. */
    private static final float NOISE = 0.03f;

    /**
     * A character with its likely others.
     *
     * @param from where it begins along the line, share of 1
     * @param others everything else it may be, with probabilities
     */
    record Glyph(String character, float probability, double from, double to, Map<String, Float> others) {
        /** As it counts at its place on the line. */
        Glyph placed(UnaryOperator<String> fold) {
            String counted = fold.apply(character);
            Map<String, Float> folded = new LinkedHashMap<>();
            others.forEach((other, likely) -> folded.merge(fold.apply(other), likely, Float::sum));
            Float same = folded.remove(counted);
            return new Glyph(counted, probability + (same == null ? 0 : same), from, to, folded);
        }
    }

    static Script of(float[] probabilities, List<String> characters) {
        int width = characters.size();
        List<Map<String, Float>> steps = new ArrayList<>();
        for (int at = 0; at + width <= probabilities.length; at += width) {
            steps.add(likeliest(probabilities, at, characters));
        }
        return new Script(List.copyOf(steps));
    }

    private static Map<String, Float> likeliest(float[] probabilities, int at, List<String> characters) {
        int[] best = new int[KEPT];
        Arrays.fill(best, -1);
        for (int i = 0; i < characters.size(); i++) {
            float probability = probabilities[at + i];
            if (probability < FAINTEST) {
                continue;
            }
            int place = KEPT - 1;
            if (best[place] >= 0 && probabilities[at + best[place]] >= probability) {
                continue;
            }
            while (place > 0 && (best[place - 1] < 0 || probabilities[at + best[place - 1]] < probability)) {
                best[place] = best[place - 1];
                place--;
            }
            best[place] = i;
        }
        Map<String, Float> step = new LinkedHashMap<>();
        for (int i : best) {
            if (i >= 0) {
                step.merge(characters.get(i), probabilities[at + i], Float::sum);
            }
        }
        return step;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        glyphs().forEach(glyph -> text.append(glyph.character()));
        return text.toString();
    }

    List<Glyph> glyphs() {
        return glyphs(UnaryOperator.identity(), character -> true);
    }

    /**
     * Reads the line in an alphabet.
     *
     * @param fold what a character counts as, for example O as 0; a separator as nothing
     */
    List<Glyph> glyphs(UnaryOperator<String> fold, Predicate<String> alphabet) {
        List<Glyph> glyphs = new ArrayList<>();
        String before = "";
        for (int i = 0; i < steps.size(); i++) {
            Map<String, Float> folded = new LinkedHashMap<>();
            steps.get(i).forEach((character, probability) -> {
                String counted = fold.apply(character);
                if (counted.isEmpty() || alphabet.test(counted)) {
                    folded.merge(counted, probability, Float::sum);
                }
            });
            String best = folded.entrySet().stream()
                    .filter(entry -> entry.getValue() >= NOISE)
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElse("");
            if (!best.isEmpty()) {
                Glyph seen = glyph(best, folded, i);
                if (best.equals(before)) {
                    Glyph same = glyphs.removeLast();
                    Glyph clearer = same.probability() >= seen.probability() ? same : seen;
                    seen = new Glyph(best, clearer.probability(), same.from(), seen.to(), clearer.others());
                }
                glyphs.add(seen);
            }
            before = best;
        }
        return glyphs;
    }

    private Glyph glyph(String best, Map<String, Float> folded, int step) {
        float probability = folded.getOrDefault(best, 0f);
        Map<String, Float> others = new LinkedHashMap<>(folded);
        others.remove(best);
        others.remove("");
        return new Glyph(best, probability, (double) step / steps.size(), (step + 1.0) / steps.size(), others);
    }
}
