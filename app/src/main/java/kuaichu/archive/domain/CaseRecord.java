package kuaichu.archive.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the rules look at (案件办理记录).
 *
 * @param labelsByEntry kinds of entries the docket has, each with the labels of the parties they are about
 * @param documents kinds of documents issued
 * @param parties labels
 * @param withoutOriginal fixed shots whose pixels never came, in words
 */
public record CaseRecord(
        LocalDate reportedOn,
        Map<String, Set<String>> labelsByEntry,
        Set<String> documents,
        List<String> parties,
        List<String> withoutOriginal) {
    public CaseRecord {
        labelsByEntry = Map.copyOf(labelsByEntry);
        documents = Set.copyOf(documents);
        parties = List.copyOf(parties);
        withoutOriginal = List.copyOf(withoutOriginal);
    }

    boolean hasEntry(Collection<String> kinds) {
        return kinds.stream().anyMatch(labelsByEntry::containsKey);
    }

    boolean hasDocument(Collection<String> kinds) {
        return kinds.stream().anyMatch(documents::contains);
    }

    List<String> partiesWithout(Collection<String> kinds) {
        return parties.stream()
                .filter(label -> kinds.stream()
                        .noneMatch(kind ->
                                labelsByEntry.getOrDefault(kind, Set.of()).contains(label)))
                .toList();
    }
}
