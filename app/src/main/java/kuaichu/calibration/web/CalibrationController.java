package kuaichu.calibration.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import kuaichu.calibration.MonthlyCalibration;
import kuaichu.kernel.LegalDeadline;
import kuaichu.kernel.problem.FieldProblem;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.PlatformProblem;
import kuaichu.platform.Role;
import kuaichu.platform.web.Cursor;
import kuaichu.platform.web.Permit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The monthly calibration list (月度校准清单), for the centre. */
@RestController
@RequestMapping("/api/v1/calibration")
class CalibrationController {
    private final MonthlyCalibration calibration;
    private final Clock clock;

    CalibrationController(MonthlyCalibration calibration, Clock clock) {
        this.calibration = calibration;
        this.clock = clock;
    }

    /** @param month for example 2026-11; this month when left out */
    @Permit(Role.CENTRE)
    @GetMapping
    MonthlyCalibration.CalibrationView read(
            @RequestParam(required = false) @Nullable String month,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        YearMonth wanted = month == null ? YearMonth.now(clock.withZone(LegalDeadline.ZONE)) : parse(month);
        return calibration.of(wanted, cursor, Cursor.limit(limit), LocaleContextHolder.getLocale());
    }

    private static YearMonth parse(String month) {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeException e) {
            throw Problem.ofFields(PlatformProblem.INVALID_INPUT, List.of(FieldProblem.of("month", "field.invalid")));
        }
    }
}
