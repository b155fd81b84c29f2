package kuaichu.recognition;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much of the machine pictures may have (识别资源), {@code kuaichu.recognition.*}.
 *
 * @param workers pictures read at the same time, one core each; {@code ./kuaichu bench ocr} tells the memory they take
 * @param waiting pictures that may wait; more are refused at once, and the person fills in by hand
 * @param patience how long somebody waits for a picture
 * @param idle after so long without a picture the models are let go
 */
@Validated
@ConfigurationProperties("kuaichu.recognition")
public record RecognitionSettings(
        @Min(1) @Max(2) @DefaultValue("1") int workers,
        @Min(1) @Max(100) @DefaultValue("12") int waiting,
        @NotNull @DefaultValue("25s") Duration patience,
        @NotNull @DefaultValue("5m") Duration idle) {}
