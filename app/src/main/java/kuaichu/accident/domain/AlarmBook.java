package kuaichu.accident.domain;

import java.util.Optional;
import kuaichu.accident.AlarmTransfers.Alarm;
import kuaichu.accident.AlarmTransfers.AlarmNote;
import kuaichu.kernel.id.CaseId;

/** The alarms taken over (转警台账), the call-taker's words sealed. */
public interface AlarmBook {
    /**
     * Writes the alarm; a second one at the same time waits for the first.
     *
     * @return false when it is known
     */
    boolean insert(Alarm alarm);

    void assign(Alarm alarm, CaseId caseId);

    /** The case of a known alarm. */
    CaseId requireCase(Alarm alarm);

    Optional<AlarmNote> find(CaseId caseId);
}
