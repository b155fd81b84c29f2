package kuaichu.desk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import kuaichu.kernel.id.CaseId;

/** How a case is called in a list of work (案件标识); the module that owns the cases provides it. */
public interface CaseLabels {
    /** In one query; unknown cases are left out. At most 100 ids. */
    Map<CaseId, CaseLabel> describe(Collection<CaseId> cases);

    /**
     * What a row of work shows of its case.
     *
     * @param channel how the report came in, empty where nobody may know
     */
    record CaseLabel(String caseNo, String channel, List<String> plates) {
        public CaseLabel {
            plates = List.copyOf(plates);
        }
    }
}
