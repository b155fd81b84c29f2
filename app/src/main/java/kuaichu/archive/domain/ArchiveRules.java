package kuaichu.archive.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kuaichu.archive.domain.RequiredContent.GapRule;
import org.jspecify.annotations.Nullable;

/**
 * Which contents the archive of which case must hold (归档范围), ADM-260 to 262 and the articles named in the data.
 *
 * @param notNews kinds of entries that call for no new edition
 */
public record ArchiveRules(List<Course> courses, List<RequiredContent> contents, Set<String> notNews) {
    public ArchiveRules {
        notNews = Set.copyOf(notNews);
        courses = List.copyOf(courses);
        contents = List.copyOf(contents);
        Set<String> known = courses.stream().map(Course::id).collect(Collectors.toSet());
        for (RequiredContent content : contents) {
            if (!known.containsAll(content.when())) {
                throw new IllegalArgumentException(content.id() + " names an unknown course");
            }
        }
    }

    /**
     * A way a case was handled (办理方式); a case may have several.
     *
     * @param entries any of these kinds of entries tells it
     * @param documents any of these kinds of documents tells it
     */
    public record Course(String id, String name, List<String> entries, List<String> documents) {
        public Course {
            entries = List.copyOf(entries);
            documents = List.copyOf(documents);
        }

        boolean isOf(CaseRecord record) {
            return record.hasEntry(entries) || record.hasDocument(documents);
        }
    }

    /** The ways the case was handled. */
    public List<Course> coursesOf(CaseRecord record) {
        return courses.stream().filter(course -> course.isOf(record)).toList();
    }

    /** What the case must have and has not. */
    public List<Gap> listGaps(CaseRecord record) {
        Set<String> taken =
                coursesOf(record).stream().map(Course::id).collect(Collectors.toCollection(LinkedHashSet::new));
        return contents.stream()
                .filter(content -> content.appliesTo(taken, record.reportedOn()))
                .flatMap(content -> Stream.ofNullable(gap(content, record)))
                .toList();
    }

    private static @Nullable Gap gap(RequiredContent content, CaseRecord record) {
        String detail = content.missingIn(record);
        return detail == null
                ? null
                : new Gap(content.id(), content.name(), content.article(), detail, content.gap() == GapRule.STATED);
    }
}
