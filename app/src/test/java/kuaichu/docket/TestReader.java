package kuaichu.docket;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import kuaichu.kernel.id.CaseId;
import org.springframework.stereotype.Component;

/** A subscriber of the tests: keeps texts per case, fails where it is told to. */
@Component
class TestReader implements DocketSubscriber {
    private final Map<UUID, List<String>> texts = new ConcurrentHashMap<>();
    private final Set<CaseId> failing = ConcurrentHashMap.newKeySet();
    private final Docket docket;

    TestReader(Docket docket) {
        this.docket = docket;
    }

    @Override
    public String name() {
        return "docket.test-reader";
    }

    @Override
    public Set<String> kinds() {
        return Set.of("docket.test-noted");
    }

    @Override
    public void handle(Entry entry) {
        if (failing.contains(entry.caseId())) {
            throw new IllegalStateException("told to fail");
        }
        texts.computeIfAbsent(entry.caseId().value(), id -> new CopyOnWriteArrayList<>())
                .add(docket.read(entry, TestFacts.Noted.class).text());
    }

    @Override
    public void reset() {
        texts.clear();
    }

    void failOn(CaseId caseId) {
        failing.add(caseId);
    }

    void healOn(CaseId caseId) {
        failing.remove(caseId);
    }

    List<String> textsOf(CaseId caseId) {
        return List.copyOf(texts.getOrDefault(caseId.value(), List.of()));
    }

    Map<UUID, List<String>> all() {
        return Map.copyOf(texts);
    }
}
