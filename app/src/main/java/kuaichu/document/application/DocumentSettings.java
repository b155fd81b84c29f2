package kuaichu.document.application;

import java.nio.file.Path;
import java.util.Map;
import kuaichu.document.Documents.Kind;
import kuaichu.document.domain.NumberFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code kuaichu.document.*} (文书参数).
 *
 * @param font folder with {@code regular.ttf} and {@code bold.ttf} (TrueType, Chinese) instead of the ones built in
 * @param verificationPath where a person verifies a document; printed and in the QR code
 * @param numberFormat pattern by kind, see {@link NumberFormat}
 */
@ConfigurationProperties("kuaichu.document")
public record DocumentSettings(
        @Nullable Path font,
        @DefaultValue("/p/verify") String verificationPath,
        @Nullable Map<Kind, String> numberFormat) {
    private static final Map<Kind, String> FORMATS = Map.of(
            Kind.SELF_NEGOTIATION_AGREEMENT, "{division}1{year}{serial:7}",
            Kind.DETERMINATION_SIMPLIFIED, "{division}4{year}{serial:7}",
            Kind.PAYOUT_RECEIPT, "{owner}{year}{serial:8}");

    public NumberFormat format(Kind kind) {
        String standard = java.util.Objects.requireNonNull(FORMATS.get(kind));
        return new NumberFormat(numberFormat == null ? standard : numberFormat.getOrDefault(kind, standard));
    }
}
