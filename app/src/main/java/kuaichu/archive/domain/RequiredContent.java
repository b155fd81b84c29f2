package kuaichu.archive.domain;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something an archive must hold (应归档内容): an entry of one of the kinds or a document of one of the kinds proves it.
 *
 * @param article citation, for example ADM-261(1)
 * @param when courses that need it; empty: every case
 * @param perParty whether every party needs an entry of its own
 * @param originals whether it means that every fixed digest has its original
 * @param from first day of accidents it applies to
 * @param until last day, null while it holds
 */
public record RequiredContent(
        String id,
        String name,
        String article,
        List<String> when,
        List<String> entries,
        List<String> documents,
        boolean perParty,
        boolean originals,
        GapRule gap,
        LocalDate from,
        @Nullable LocalDate until) {
    public RequiredContent {
        when = List.copyOf(when);
        entries = List.copyOf(entries);
        documents = List.copyOf(documents);
    }

    /** What follows when it is missing (缺失处理). */
    public enum GapRule {
        /** 不得缺失. */
        REFUSED,
        /** 可以说明后归档. */
        STATED
    }

    /** Whether a case of these courses needs it. */
    boolean appliesTo(Set<String> courses, LocalDate reportedOn) {
        boolean inForce = !reportedOn.isBefore(from) && (until == null || !reportedOn.isAfter(until));
        return inForce && (when.isEmpty() || !Collections.disjoint(when, courses));
    }

    /** What is missing in words: labels of parties, slots of shots; null when nothing is. */
    @Nullable String missingIn(CaseRecord record) {
        if (originals) {
            return record.withoutOriginal().isEmpty() ? null : String.join("、", record.withoutOriginal());
        }
        if (record.hasDocument(documents)) {
            return null;
        }
        if (perParty) {
            List<String> without = record.partiesWithout(entries);
            return without.isEmpty() ? null : String.join("、", without);
        }
        return record.hasEntry(entries) ? null : "";
    }
}
