package kuaichu.archive.application;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.Party;
import kuaichu.archive.domain.CaseRecord;
import kuaichu.docket.Entry;
import kuaichu.document.Documents.Issued;
import kuaichu.vault.Vault.Evidence;

/** Everything of a case that goes into its archive, as it stands (案件材料). */
record CaseContents(
        AccidentCase accident,
        List<Entry> entries,
        List<Party> parties,
        List<Issued> documents,
        List<Evidence> evidence) {
    static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /** What the rules look at. */
    CaseRecord record() {
        return new CaseRecord(
                accident.times().reportedAt().atZone(CHINA).toLocalDate(),
                entries.stream()
                        .collect(Collectors.groupingBy(
                                Entry::kind, Collectors.mapping(CaseContents::label, Collectors.toSet()))),
                documents.stream().map(document -> document.kind().name()).collect(Collectors.toSet()),
                parties.stream().map(Party::label).toList(),
                evidence.stream()
                        .filter(each -> !each.hasOriginal())
                        .map(each -> slotOf(each) + " " + each.digest().sha256().substring(0, 8))
                        .toList());
    }

    private static String label(Entry entry) {
        return entry.body().path("label").asString("");
    }

    static String slotOf(Evidence evidence) {
        return evidence.digest().slot().name();
    }

    /** What happened up to this entry is in the archive. */
    int lastSeq() {
        return entries.isEmpty() ? 0 : entries.getLast().seq();
    }

    /** How many entries came after one, those of some kinds left out. */
    int countAfter(int seq, Set<String> leftOut) {
        return Math.toIntExact(entries.stream()
                .filter(entry -> entry.seq() > seq && !leftOut.contains(entry.kind()))
                .count());
    }

    /** The entry that tells of a piece of evidence or a document, by its id. */
    Map<String, Entry> entriesById(String kind, Function<Entry, Set<String>> ids) {
        Map<String, Entry> byId = new java.util.HashMap<>();
        entries.stream()
                .filter(entry -> entry.kind().equals(kind))
                .forEach(entry -> ids.apply(entry).forEach(id -> byId.put(id, entry)));
        return byId;
    }
}
