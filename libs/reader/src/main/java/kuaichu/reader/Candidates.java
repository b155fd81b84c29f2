package kuaichu.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a row of glyphs may say (候选读法), likeliest first: each glyph as seen or as one of its others. */
record Candidates(List<Candidate> all) {
    private static final int KEPT = 48;
    private static final float FAINTEST = 0.002f;
    private static final int SHOWN = 3;

    /** @param weakest probability of its least likely glyph */
    record Candidate(String text, double probability, double weakest) {
        Candidate plus(String character, double likely) {
            return new Candidate(text + character, probability * likely, Math.min(weakest, likely));
        }
    }

    static Candidates of(List<Script.Glyph> glyphs) {
        List<Candidate> beam = List.of(new Candidate("", 1, 1));
        for (Script.Glyph glyph : glyphs) {
            List<Candidate> grown = new ArrayList<>(
                    beam.stream().flatMap(one -> grow(one, glyph)).toList());
            grown.sort(Comparator.comparingDouble(Candidate::probability).reversed());
            beam = grown.size() > KEPT ? List.copyOf(grown.subList(0, KEPT)) : grown;
        }
        return new Candidates(beam);
    }

    private static Stream<Candidate> grow(Candidate candidate, Script.Glyph glyph) {
        return Stream.concat(
                Stream.of(candidate.plus(glyph.character(), glyph.probability())),
                glyph.others().entrySet().stream()
                        .filter(other -> other.getValue() >= FAINTEST)
                        .map(other -> candidate.plus(other.getKey(), other.getValue())));
    }

    boolean isEmpty() {
        return all.getFirst().text().isEmpty();
    }

    /** Whether what is likeliest holds, or something nearly as likely. */
    boolean canBe(Predicate<String> rule) {
        return all.stream().anyMatch(candidate -> rule.test(candidate.text()));
    }

    /**
     * The verdict under a rule.
     *
     * @param floor the least every glyph must be likely to be taken over
     */
    Verdict under(Predicate<String> rule, double floor) {
        Map<String, Candidate> good = new LinkedHashMap<>();
        Map<String, Candidate> others = new LinkedHashMap<>();
        for (Candidate candidate : all) {
            (rule.test(candidate.text()) ? good : others).putIfAbsent(candidate.text(), candidate);
        }
        List<String> shown = new ArrayList<>(good.keySet());
        shown.addAll(others.keySet());
        List<String> top = List.copyOf(shown.subList(0, Math.min(SHOWN, shown.size())));
        if (good.isEmpty()) {
            return new Verdict(all.getFirst().text(), 0, false, top);
        }
        Candidate best = good.values().iterator().next();
        double share = best.probability()
                / good.values().stream().mapToDouble(Candidate::probability).sum();
        boolean sure = best.weakest() >= floor && share >= 0.9;
        return new Verdict(best.text(), Math.min(share, best.weakest()), sure, top);
    }

    /** A reading, how sure it is, and what else it may be. */
    record Verdict(String text, double confidence, boolean sure, List<String> readings) {}
}
