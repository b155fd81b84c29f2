package kuaichu.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kuaichu.docket.Entry;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.platform.Texts;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Turns entries into sentences (时间线), the same for everybody; staff also get the entry's details. */
@Component
public class Timeline {
    private static final int MOST_ARGUMENTS = 3;

    private static final List<String> VARIANTS = List.of(
            "sceneInstruction",
            "answer",
            "result",
            "filledBy",
            "channel",
            "outcome",
            "owner",
            "told",
            "timing",
            "choice",
            "method",
            "purpose",
            "askedBy");

    private final Texts texts;

    Timeline(Texts texts) {
        this.texts = texts;
    }

    public TimelineItem item(Entry entry, Actor reader, Locale locale) {
        boolean staff = !reader.is(Role.PARTY);
        return new TimelineItem(
                entry.position().toString(),
                entry.at(),
                entry.kind(),
                sentence(entry, locale),
                actorText(entry, locale),
                staff ? entry.body() : null);
    }

    private String sentence(Entry entry, Locale locale) {
        List<Object> arguments = arguments(entry, locale);
        String variant = variant(entry.body());
        Optional<String> special = variant.isEmpty()
                ? Optional.empty()
                : texts.find(locale, "timeline." + entry.kind() + "." + variant, arguments);
        return special.or(() -> texts.find(locale, "timeline." + entry.kind(), arguments))
                .orElse(entry.kind());
    }

    /** What decides the wording: the route of a triage, the answer to a serving, the result on scene. */
    private static String variant(JsonNode body) {
        for (String field : VARIANTS) {
            String value = body.path(field).asString("");
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    /** {0} label or number, {1} reason, note or who else, {2} grades or last day. */
    private List<Object> arguments(Entry entry, Locale locale) {
        JsonNode body = entry.body();
        List<Object> arguments = new ArrayList<>();
        arguments.add(first(body, "label", "documentNo", "caseNo", "claimNo", "claimantLabel"));
        arguments.add(remark(body, locale));
        arguments.add(body.has("lastOn") ? body.path("lastOn").asString("") : grades(body.path("grades"), locale));
        return arguments.subList(0, MOST_ARGUMENTS);
    }

    private String remark(JsonNode body, Locale locale) {
        return texts.find(locale, "document.kind." + body.path("kind").asString(""), List.of())
                .or(() -> texts.find(locale, "deadline." + body.path("deadline").asString(""), List.of()))
                .orElseGet(() -> first(body, "reason", "note", "title", "assessor"));
    }

    private static String first(JsonNode body, String... fields) {
        for (String field : fields) {
            String value = body.path(field).asString("");
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    private String grades(JsonNode grades, Locale locale) {
        List<String> parts = new ArrayList<>();
        grades.forEachEntry(
                (label, grade) -> parts.add(label + " " + texts.get(locale, "grade." + grade.asString(""))));
        return String.join(texts.get(locale, "list.of-items"), parts);
    }

    /** Staff by name and number; a party by the part played, since a phone number says nothing to the other side. */
    private String actorText(Entry entry, Locale locale) {
        if (entry.actorAccount().isEmpty()) {
            return texts.get(locale, "timeline.system");
        }
        return Role.PARTY.name().equals(entry.actorRole()) ? texts.get(locale, "timeline.party") : entry.actorText();
    }
}
