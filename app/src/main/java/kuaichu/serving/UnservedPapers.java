package kuaichu.serving;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kuaichu.accident.spi.ClosureObstacles;
import kuaichu.kernel.id.CaseId;
import kuaichu.platform.Texts;
import org.springframework.stereotype.Component;

/** Papers that have not reached everybody (未送达的文书) keep a case open, unless a later one of their kind has taken their place. */
@Component
class UnservedPapers implements ClosureObstacles {
    private final ServingTable table;
    private final Texts texts;

    UnservedPapers(ServingTable table, Texts texts) {
        this.table = table;
        this.texts = texts;
    }

    @Override
    public List<OpenMatter> list(CaseId caseId, Locale locale) {
        return newest(table.list(caseId)).stream()
                .filter(serving -> !serving.isServed())
                .map(serving -> new OpenMatter(
                        texts.get(locale, "serving.open", serving.documentNo(), serving.label()), "ADM-36"))
                .toList();
    }

    /** The newest of each kind on each party. */
    private static Collection<Serving> newest(List<Serving> servings) {
        Map<String, Serving> newest = new LinkedHashMap<>();
        for (Serving serving : servings) {
            newest.merge(
                    serving.kind() + " " + serving.label(),
                    serving,
                    (former, next) -> next.sentAt().isBefore(former.sentAt()) ? former : next);
        }
        return newest.values();
    }
}
