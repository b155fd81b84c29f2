package kuaichu.partner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import kuaichu.platform.StartRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code kuaichu.partner.*} (对接参数).
 *
 * @param baseUrl address every partner is reached under when it has none of its own: the sandbox's
 * @param secretFile file with the secret of every partner that has none of its own
 * @param connectTimeout time to connect
 * @param readTimeout time to an answer
 */
@ConfigurationProperties("kuaichu.partner")
public record PartnerSettings(
        @DefaultValue("http://127.0.0.1:8081") URI baseUrl,
        @Nullable Path secretFile,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("5s") Duration readTimeout,
        @DefaultValue Access tmri,
        @DefaultValue Access sms,
        @DefaultValue Access insurer,
        @DefaultValue Access bank,
        @DefaultValue Access alarm) {

    /**
     * How one partner is reached.
     *
     * @param url without a slash at the end
     * @param secretFile file with the shared secret; for the 六合一 the interface serial (jkxlh)
     */
    public record Access(@Nullable URI url, @Nullable Path secretFile) {}

    public URI urlOf(Access access, String path) {
        return access.url() != null ? access.url() : URI.create(baseUrl + path);
    }

    /** The secret, read anew at every start; random when no file is named, so that nothing unsigned is ever believed. */
    public String secretOf(Access access) {
        Path file = access.secretFile() != null ? access.secretFile() : secretFile;
        if (file == null) {
            return java.util.UUID.randomUUID().toString();
        }
        try {
            String secret = Files.readString(file).strip();
            if (secret.length() < 16) {
                throw new StartRefused("The partner secret in " + file + " is shorter than 16 characters.");
            }
            return secret;
        } catch (IOException e) {
            throw new UncheckedIOException("The partner secret " + file + " cannot be read", e);
        }
    }
}
