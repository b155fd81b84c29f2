package kuaichu.accident.domain;

import java.util.List;
import kuaichu.accident.Statement;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;

/** The statements as kept (陈述), descriptions sealed. */
public interface StatementBook {
    /** Writes or replaces the party's statement. */
    void store(CaseId caseId, Statement statement, AccountId givenBy);

    /** In order of labels. */
    List<Statement> list(CaseId caseId);
}
