package kuaichu.document.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import kuaichu.document.Documents.Kind;
import kuaichu.kernel.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/** What the law requires in each kind of document (法定内容), kept as data beside the templates: field, name, article. */
public final class RequiredContents {
    private static final String EACH_PARTY = "parties[].";

    private final Map<Kind, List<Content>> contents;

    /** @throws IllegalStateException when a kind has no contents */
    public RequiredContents(Map<Kind, List<Content>> contents) {
        this.contents = Map.copyOf(contents);
        Arrays.stream(Kind.values())
                .filter(kind -> list(kind).isEmpty())
                .findFirst()
                .ifPresent(kind -> {
                    throw new IllegalStateException("no required contents for " + kind);
                });
    }

    public List<Content> list(Kind kind) {
        return contents.getOrDefault(kind, List.of());
    }

    /**
     * Everything the article requires and the model lacks, by JSON path; empty when it may be issued.
     *
     * @param model a {@link kuaichu.document.DocumentModel} as plain values: its components by name, records as maps
     */
    public List<FieldProblem> listMissing(Kind kind, Map<String, @Nullable Object> model) {
        List<FieldProblem> missing = new ArrayList<>();
        for (Content content : list(kind)) {
            if (content.path().startsWith(EACH_PARTY)) {
                listMissingOfParties(partiesOf(model), content, missing);
            } else if (isEmpty(model.get(content.path()))) {
                missing.add(FieldProblem.of(content.path(), "document.missing", content.name(), content.article()));
            }
        }
        return missing;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, @Nullable Object>> partiesOf(Map<String, @Nullable Object> model) {
        return model.get("parties") instanceof List<?> parties
                ? (List<Map<String, @Nullable Object>>) parties
                : List.of();
    }

    private static void listMissingOfParties(
            List<Map<String, @Nullable Object>> parties, Content content, List<FieldProblem> missing) {
        String field = content.path().substring(EACH_PARTY.length());
        for (int i = 0; i < parties.size(); i++) {
            Map<String, @Nullable Object> party = parties.get(i);
            if (content.concerns(party.get("mode")) && isEmpty(party.get(field)) && isEmpty(party.get(content.or()))) {
                missing.add(FieldProblem.of(
                        "parties[" + i + "]." + field,
                        "document.party-missing",
                        String.valueOf(party.get("label")),
                        content.name(),
                        content.article()));
            }
        }
    }

    private static boolean isEmpty(@Nullable Object value) {
        return switch (value) {
            case null -> true;
            case String text -> text.isBlank();
            case Collection<?> list -> list.isEmpty();
            default -> false;
        };
    }

    /**
     * One required content.
     *
     * @param path component of the model, {@code parties[].…} for one of every party
     * @param or component that may stand in its place, or the empty text
     * @param name what it is called, in Chinese
     * @param article citation, for example PROC-21
     * @param modes parties it concerns, empty for all
     */
    public record Content(String path, String or, String name, String article, List<String> modes) {
        public Content {
            modes = List.copyOf(modes);
        }

        boolean concerns(@Nullable Object mode) {
            return modes.isEmpty() || modes.contains(String.valueOf(mode));
        }
    }
}
