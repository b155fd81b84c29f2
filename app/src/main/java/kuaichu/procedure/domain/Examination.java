package kuaichu.procedure.domain;

import java.time.Instant;
import java.time.LocalDate;
import kuaichu.kernel.LegalDeadline;
import kuaichu.kernel.WorkingCalendar;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.ExaminationId;
import org.jspecify.annotations.Nullable;

/**
 * A commissioned examination or appraisal (检验、鉴定), PROC-49 to 57.
 *
 * @param subject what is examined, for example 车辆制动性能
 * @param termOn agreed last day, at most 30 calendar days, with approval 60 (PROC-51)
 * @param conclusion of the report; null until it came
 * @param servedOn when its copy was served on the parties (PROC-55.1)
 */
public record Examination(
        ExaminationId id,
        CaseId caseId,
        String subject,
        String agency,
        Instant commissionedAt,
        LocalDate termOn,
        @Nullable String conclusion,
        @Nullable Instant reportedAt,
        @Nullable LocalDate servedOn) {
    private static final LegalDeadline REAPPRAISAL = LegalDeadline.workingDays(3, "PROC-56.1");

    /** Last day on which a party may ask for another; after it the result is final (确定, PROC-112(3)); null before it is served. */
    public @Nullable LocalDate reappraisalUntil() {
        return servedOn == null ? null : REAPPRAISAL.lastDay(servedOn, WorkingCalendar.china());
    }

    public boolean isFinalOn(LocalDate day) {
        LocalDate until = reappraisalUntil();
        return until != null && day.isAfter(until);
    }
}
