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
    private static final String EACH = "[].";

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
            if (content.concerns(model)) {
                check(content, model, missing);
            }
        }
        return missing;
    }

    private static void check(Content content, Map<String, @Nullable Object> model, List<FieldProblem> missing) {
        int each = content.path().indexOf(EACH);
        int dot = content.path().indexOf('.');
        if (each >= 0) {
            checkRows(content, content.path().substring(0, each), model, missing);
        } else if (dot >= 0) {
            checkOne(
                    content,
                    content.path().substring(dot + 1),
                    map(model.get(content.path().substring(0, dot))),
                    missing);
        } else {
            checkOne(content, content.path(), model, missing);
        }
    }

    private static void checkOne(
            Content content, String field, Map<String, @Nullable Object> holder, List<FieldProblem> missing) {
        Object value = holder.get(field);
        if (isEmpty(value)) {
            if (isEmpty(holder.get(content.or()))) {
                missing.add(FieldProblem.of(content.path(), "document.missing", content.name(), content.article()));
            }
        } else if (value instanceof Collection<?> list && list.size() < content.least()) {
            missing.add(FieldProblem.of(
                    content.path(), "document.too-few", content.name(), content.article(), content.least()));
        }
    }

    private static void checkRows(
            Content content, String list, Map<String, @Nullable Object> model, List<FieldProblem> missing) {
        String field = content.path().substring(list.length() + EACH.length());
        int at = 0;
        for (Object element : model.get(list) instanceof Collection<?> rows ? rows : List.of()) {
            Map<String, @Nullable Object> row = map(element);
            if (content.concernsMode(row.get("mode")) && isEmpty(row.get(field)) && isEmpty(row.get(content.or()))) {
                String path = list + "[" + at + "]." + field;
                missing.add(
                        row.get("label") instanceof String label
                                ? FieldProblem.of(
                                        path, "document.party-missing", label, content.name(), content.article())
                                : FieldProblem.of(
                                        path, "document.row-missing", at + 1, content.name(), content.article()));
            }
            at++;
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, @Nullable Object>) map : Map.of();
    }

    private static boolean isEmpty(@Nullable Object value) {
        return switch (value) {
            case null -> true;
            case String text -> text.isBlank();
            case Collection<?> list -> list.isEmpty();
            case Boolean said -> !said;
            default -> false;
        };
    }

    /**
     * One required content.
     *
     * @param path component of the model; {@code a.b} inside a component, {@code list[].b} in every element of a list
     * @param or component beside it that may stand in its place, or the empty text
     * @param name what it is called, in Chinese
     * @param article citation, for example PROC-21
     * @param modes parties it concerns, empty for all
     * @param when components of the model and the values with which it is required; empty for always
     * @param least how many elements a list needs
     */
    public record Content(
            String path,
            String or,
            String name,
            String article,
            List<String> modes,
            Map<String, List<String>> when,
            int least) {
        public Content {
            modes = List.copyOf(modes);
            when = Map.copyOf(when);
        }

        /** Whether it is required of this model at all. */
        public boolean concerns(Map<String, @Nullable Object> model) {
            return when.entrySet().stream()
                    .allMatch(
                            condition -> condition.getValue().contains(String.valueOf(model.get(condition.getKey()))));
        }

        boolean concernsMode(@Nullable Object mode) {
            return modes.isEmpty() || modes.contains(String.valueOf(mode));
        }
    }
}
