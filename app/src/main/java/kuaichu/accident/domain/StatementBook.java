package kuaichu.accident.domain;

import java.util.List;
import kuaichu.accident.Statement;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;

/** The statements as kept (陈述), answers and descriptions sealed; nothing is overwritten. */
public interface StatementBook {
    /** Adds a version. */
    void store(CaseId caseId, Statement statement, AccountId givenBy);

    /** The newest of each party that has spoken and was not asked to speak anew, in order of labels. */
    List<Statement> list(CaseId caseId);

    /** Every version of one party, oldest first. */
    List<Statement> listVersions(PartyId partyId);
}
