package kuaichu.procedure.domain;

import java.util.List;
import java.util.Optional;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.RecusalId;

/** Requests for withdrawal as kept (回避台账). */
public interface RecusalBook {
    void add(Recusal recusal);

    Optional<Recusal> find(RecusalId recusalId);

    /** In order of their requests; at most a few. */
    List<Recusal> list(CaseId caseId);

    /** @return false when it was decided before */
    boolean decide(Recusal decided);

    /** Officers whose withdrawal is asked for and not decided, and those who have withdrawn; no words are read. */
    List<Standing> listStandings(CaseId caseId);

    /** @param withdrawn whether it is decided that the officer withdraws */
    record Standing(AccountId officer, boolean withdrawn) {}
}
