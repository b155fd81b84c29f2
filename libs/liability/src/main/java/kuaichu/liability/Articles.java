package kuaichu.liability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The articles of law (法条库) as versioned data. Citations: {@code PROC-19} an article, {@code PROC-19.1} its paragraph
 * (款), {@code PROC-13.1(2)} an item (项); the paragraph may be left out where only one has items. The keys of the laws
 * stand in {@code laws.tsv}.
 */
public final class Articles {
    private static final String FOLDER = "/kuaichu/liability/";
    private static final Articles STANDARD = load(FOLDER);

    private final Map<String, List<Article>> versions;

    private Articles(Map<String, List<Article>> versions) {
        this.versions = versions;
    }

    /** The articles that come with the engine. */
    public static Articles standard() {
        return STANDARD;
    }

    /** The laws listed in {@code laws.tsv} of a folder. */
    static Articles load(String folder) {
        Map<String, List<Article>> all = new HashMap<>();
        for (Tsv.Row row : Tsv.rows(folder + "laws.tsv", 7)) {
            LawText law = LawText.read(folder, row);
            law.articles()
                    .forEach(a -> all.computeIfAbsent(a.citation(), c -> new ArrayList<>())
                            .add(a));
        }
        all.values().forEach(list -> list.sort(Comparator.comparing(Article::effectiveFrom)));
        all.forEach(Articles::requireNoOverlap);
        return new Articles(all);
    }

    private static void requireNoOverlap(String citation, List<Article> versions) {
        for (int i = 1; i < versions.size(); i++) {
            LocalDate closed = versions.get(i - 1).effectiveTo();
            if (closed == null || !closed.isBefore(versions.get(i).effectiveFrom())) {
                throw new IllegalStateException("laws.tsv: two versions of " + citation + " are in force at once");
            }
        }
    }

    /** The version in force on a day. */
    public Optional<Article> find(String citation, LocalDate day) {
        for (Article article : versions.getOrDefault(citation, List.of())) {
            if (article.isInForceOn(day)) {
                return Optional.of(article);
            }
        }
        return Optional.empty();
    }

    /** Every version, the oldest first; empty for an unknown citation. */
    public List<Article> listVersions(String citation) {
        return List.copyOf(versions.getOrDefault(citation, List.of()));
    }

    boolean isKnown(String citation) {
        return versions.containsKey(citation);
    }

    /** @throws InvalidFacts when the accident is older than every version of the article */
    Article require(String citation, LocalDate day) {
        return find(citation, day)
                .orElseThrow(() -> new InvalidFacts(
                        "occurred_at", "no version of " + citation + " in the law data is in force on " + day));
    }

    /** One version of one law, cut into its citable parts. */
    private record LawText(
            String key,
            Wording title,
            LocalDate from,
            @Nullable LocalDate to,
            String source,
            List<Part> parts) {
        static LawText read(String folder, Tsv.Row row) {
            String key = row.text(0);
            LocalDate from = LocalDate.parse(row.text(3));
            LocalDate to = row.text(4).isEmpty() ? null : LocalDate.parse(row.text(4));
            String dated = folder + "laws/" + key + "-" + from + ".tsv";
            String file = Articles.class.getResource(dated) != null ? dated : folder + "laws/" + key + ".tsv";
            List<Part> parts = Tsv.rows(file, 4).stream()
                    .map(r -> new Part(number(r, 0), number(r, 1), number(r, 2), r.text(3)))
                    .toList();
            return new LawText(
                    key, new Wording(row.text(1), row.text(2)), from, to, row.text(5) + "；" + row.text(6), parts);
        }

        private static int number(Tsv.Row row, int cell) {
            return Integer.parseInt(row.text(cell));
        }

        List<Article> articles() {
            List<Article> found = new ArrayList<>();
            parts.stream().map(Part::article).distinct().forEach(number -> addArticle(number, found));
            return found;
        }

        private void addArticle(int number, List<Article> found) {
            List<Part> own = parts.stream().filter(p -> p.article == number).toList();
            String base = key + "-" + number;
            Wording name = new Wording(
                    title.chinese() + " 第" + ChineseNumber.of(number) + "条", title.english() + ", Art. " + number);
            found.add(article(base, name, joined(own)));
            List<Integer> paragraphs =
                    own.stream().map(Part::paragraph).distinct().toList();
            long withItems = own.stream().filter(p -> p.item == 1).count();
            for (int paragraph : paragraphs) {
                List<Part> inside =
                        own.stream().filter(p -> p.paragraph == paragraph).toList();
                Wording paragraphName = paragraphs.size() > 1 ? inside(name, paragraph, "款") : name;
                String citation = base + "." + paragraph;
                found.add(article(citation, paragraphName, joined(inside)));
                inside.stream().filter(p -> p.item > 0).forEach(p -> {
                    Wording itemName = inside(paragraphName, p.item, "项");
                    String text = inside.getFirst().text + "\n" + p.printed();
                    found.add(article(citation + "(" + p.item + ")", itemName, text));
                    if (withItems == 1) {
                        found.add(article(base + "(" + p.item + ")", itemName, text));
                    }
                });
            }
        }

        /** 第一款 and 第二项 both stand in brackets in English. */
        private static Wording inside(Wording whole, int number, String unit) {
            return new Wording(
                    whole.chinese() + "第" + ChineseNumber.of(number) + unit, whole.english() + "(" + number + ")");
        }

        private Article article(String citation, Wording name, String text) {
            return new Article(citation, name, text, from, to, source);
        }

        private static String joined(List<Part> parts) {
            return String.join("\n", parts.stream().map(Part::printed).toList());
        }
    }

    private record Part(int article, int paragraph, int item, String text) {
        String printed() {
            return item == 0 ? text : "（" + ChineseNumber.of(item) + "）" + text;
        }
    }
}
