package kuaichu.serving;

import java.util.List;
import kuaichu.kernel.id.CaseId;
import org.springframework.stereotype.Component;

/** Who consents to electronic service in a case (同意电子送达名单). */
@Component
public class ConsentList {
    private final ServingTable table;

    ConsentList(ServingTable table) {
        this.table = table;
    }

    /** Those that stand, by label. */
    public List<Consent> list(CaseId caseId) {
        return table.listConsents(caseId);
    }
}
