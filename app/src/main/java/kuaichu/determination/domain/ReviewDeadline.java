package kuaichu.determination.domain;

import java.time.Instant;
import java.time.LocalDate;
import kuaichu.kernel.LegalDeadline;
import kuaichu.kernel.WorkingCalendar;

/** Until when a review may be applied for (复核申请期限): 3 working days after service, PROC-71, PROC-112(5). */
public final class ReviewDeadline {
    private static final LegalDeadline DEADLINE = LegalDeadline.workingDays(3, "PROC-71");

    private ReviewDeadline() {}

    public static LocalDate after(Instant servedAt) {
        LocalDate day = LocalDate.ofInstant(servedAt, LegalDeadline.ZONE);
        return DEADLINE.lastDay(day, WorkingCalendar.china());
    }
}
