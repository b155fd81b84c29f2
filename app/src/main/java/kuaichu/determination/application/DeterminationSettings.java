package kuaichu.determination.application;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The city's promise (承诺时限), {@code kuaichu.determination.*}; the law allows 3 working days (PROC-24.2).
 *
 * @param reviewWithin an officer has determined after the joint application
 */
@Validated
@ConfigurationProperties("kuaichu.determination")
public record DeterminationSettings(
        @NotNull @DefaultValue("30m") Duration reviewWithin) {}
