package kuaichu.document.application;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code kuaichu.document.*} (文书参数).
 *
 * @param font folder with {@code regular.ttf} and {@code bold.ttf} (TrueType, Chinese) instead of the ones built in
 * @param verificationPath where a person verifies a document, printed on it: path or whole address
 * @param numberFormats the city's own formats of numbers, in the shape of {@code templates/document/number-formats.json}; they
 *     come on top of those
 */
@ConfigurationProperties("kuaichu.document")
public record DocumentSettings(
        @Nullable Path font,
        @DefaultValue("/verify") String verificationPath,
        @Nullable Path numberFormats) {}
