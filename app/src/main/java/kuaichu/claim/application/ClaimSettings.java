package kuaichu.claim.application;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The city's promises on claims (理赔承诺), {@code kuaichu.claim.*}.
 *
 * @param assessWithin the insurer assesses after a claim is opened or disputed; the law leaves five days (CALI-28)
 * @param repayWithin the insurer sees to a failed payout
 */
@Validated
@ConfigurationProperties("kuaichu.claim")
public record ClaimSettings(
        @NotNull @DefaultValue("24h") Duration assessWithin,
        @NotNull @DefaultValue("4h") Duration repayWithin) {}
