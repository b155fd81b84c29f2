package kuaichu.accident.application;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The city's promises and limits (城市参数), {@code kuaichu.accident.*}.
 *
 * @param onsiteWithin an officer is on the scene
 * @param closureWithin an officer asks for closure after the last step
 * @param approvalWithin the centre answers
 * @param invitationWithin an invitation code is good
 * @param alarmLinkWithin the link sent to who called 122 or 110 is good
 * @param alarmWithin somebody follows up an alarm whose caller does not
 * @param duplicateWithin an officer looks whether two reports are of one accident
 * @param codeTries wrong codes an account may try in that time
 */
@Validated
@ConfigurationProperties("kuaichu.accident")
public record AccidentSettings(
        @NotNull @DefaultValue("15m") Duration onsiteWithin,
        @NotNull @DefaultValue("3d") Duration closureWithin,
        @NotNull @DefaultValue("1d") Duration approvalWithin,
        @NotNull @DefaultValue("30m") Duration invitationWithin,
        @NotNull @DefaultValue("24h") Duration alarmLinkWithin,
        @NotNull @DefaultValue("10m") Duration alarmWithin,
        @NotNull @DefaultValue("10m") Duration duplicateWithin,
        @DefaultValue("10") int codeTries) {}
