package kuaichu.procedure.application;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import kuaichu.procedure.ApprovalSubject;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The city's promises inside the house (承诺时限), {@code kuaichu.procedure.*}.
 *
 * @param approvalWithin a leader has decided on a request
 * @param injuryReportWithin an injury accident is reported to the detachment
 * @param directiveWithin the detachment has written its directive
 */
@Validated
@ConfigurationProperties("kuaichu.procedure")
public record ProcedureSettings(
        @NotNull @DefaultValue("24h") Duration approvalWithin,
        @NotNull @DefaultValue("2h") Duration injuryReportWithin,
        @NotNull @DefaultValue("24h") Duration directiveWithin) {

    /** A leader has decided on the subject. */
    Duration within(ApprovalSubject subject) {
        return subject == ApprovalSubject.INJURY_REPORT ? directiveWithin : approvalWithin;
    }
}
