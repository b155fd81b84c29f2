package kuaichu.accident.spi;

import java.util.List;
import java.util.Locale;
import kuaichu.kernel.id.CaseId;

/** What a module still has open on a case (未办结事项): closing is refused while there is any. Each module that can leave something open provides one. */
public interface ClosureObstacles {
    /** Empty when the case may be closed as far as the module knows. */
    List<OpenMatter> list(CaseId caseId, Locale locale);

    /**
     * Something open.
     *
     * @param name what it is, in the reader's language
     * @param article citation of why it must be done first
     */
    record OpenMatter(String name, String article) {}
}
