package kuaichu.followup;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When people are asked (回访时间), {@code kuaichu.followup.*}.
 *
 * @param askAt hour of the next day, Beijing time
 * @param officerWithin an officer has called whoever is in pain
 */
@Validated
@ConfigurationProperties("kuaichu.followup")
public record FollowUpSettings(
        @NotNull @DefaultValue("10:00") LocalTime askAt,
        @NotNull @DefaultValue("1h") Duration officerWithin) {}
