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
    private static final Map<Kind, String> FORMATS = Map.ofEntries(
            Map.entry(Kind.SELF_NEGOTIATION_AGREEMENT, "{division}1{year}{serial:7}"),
            Map.entry(Kind.DETERMINATION_GENERAL, "{division}2{year}{serial:7}"),
            Map.entry(Kind.ACCIDENT_CERTIFICATE, "{division}3{year}{serial:7}"),
            Map.entry(Kind.DETERMINATION_SIMPLIFIED, "{division}4{year}{serial:7}"),
            Map.entry(Kind.ACCEPTANCE_RECORD, "{division}50{year}{serial:6}"),
            Map.entry(Kind.ACCEPTANCE_REFUSAL, "{division}51{year}{serial:6}"),
            Map.entry(Kind.RIGHTS_NOTICE, "{division}52{year}{serial:6}"),
            Map.entry(Kind.QUESTIONING_RECORD, "{division}53{year}{serial:6}"),
            Map.entry(Kind.PROCEDURE_TRANSFER, "{division}54{year}{serial:6}"),
            Map.entry(Kind.SUSPENSION_NOTICE, "{division}55{year}{serial:6}"),
            Map.entry(Kind.SERVICE_RECEIPT, "{division}56{year}{serial:6}"),
            Map.entry(Kind.REVIEW_ACCEPTANCE, "{division}60{year}{serial:6}"),
            Map.entry(Kind.REVIEW_REFUSAL, "{division}61{year}{serial:6}"),
            Map.entry(Kind.REVIEW_TERMINATION, "{division}62{year}{serial:6}"),
            Map.entry(Kind.REVIEW_CONCLUSION, "{division}63{year}{serial:6}"),
            Map.entry(Kind.MEDIATION_NOTICE, "{division}70{year}{serial:6}"),
            Map.entry(Kind.MEDIATION_AGREEMENT, "{division}71{year}{serial:6}"),
            Map.entry(Kind.MEDIATION_ENDING, "{division}72{year}{serial:6}"),
            Map.entry(Kind.CASE_DIRECTIVE, "{division}80{year}{serial:6}"),
            Map.entry(Kind.CLOSING_APPROVAL, "{division}81{year}{serial:6}"),
            Map.entry(Kind.PAYOUT_RECEIPT, "{owner}{year}{serial:8}"));

    public NumberFormat format(Kind kind) {
        String standard = java.util.Objects.requireNonNull(FORMATS.get(kind));
        return new NumberFormat(numberFormat == null ? standard : numberFormat.getOrDefault(kind, standard));
    }
}
