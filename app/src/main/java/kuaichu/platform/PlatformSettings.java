package kuaichu.platform;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings {@code kuaichu.*} of the platform (平台参数); modules keep their own under {@code kuaichu.<module>.*}.
 *
 * @param data directory that holds everything durable: database, originals, keys
 * @param web directory with the built web apps {@code party}, {@code field}, {@code console}
 * @param keys file of the key ring; {@code <data>/keys.json} when absent
 * @param demo whether the demo city is loaded at the first start
 * @param clockAhead how far the clock is set forward to show what comes days later; zero outside the demo city
 * @param unlimitedAddresses addresses that may ask as often as they like: the machines of load measurements and tests
 * @param db database server; the embedded one when it has no address
 */
@Validated
@ConfigurationProperties("kuaichu")
public record PlatformSettings(
        @NotNull @DefaultValue("./data") Path data,
        @NotNull @DefaultValue("web/dist") Path web,
        @Nullable Path keys,
        @DefaultValue("false") boolean demo,
        @NotNull @DefaultValue("0s") Duration clockAhead,
        @NotNull @DefaultValue Set<String> unlimitedAddresses,
        @Valid @NotNull @DefaultValue Db db) {
    public PlatformSettings {
        unlimitedAddresses = Set.copyOf(unlimitedAddresses);
    }

    /**
     * Database server.
     *
     * @param url JDBC address of an own server ({@code KUAICHU_DB_URL}), null for the embedded one
     * @param poolSize connections; two per core and some for the live streams and subscribers
     * @param requireDurable refuse a server that may lose committed transactions; false only in tests
     */
    public record Db(
            @Nullable String url,
            @Nullable String user,
            @Nullable String password,
            @Min(4) @Max(200) @DefaultValue("16") int poolSize,
            @DefaultValue("true") boolean requireDurable) {}

    /** Nobody's legal deadline runs by a clock that was set. */
    @AssertTrue(message = "kuaichu.clock-ahead is for the demo city only") boolean isClockTrue() {
        return demo || clockAhead.isZero();
    }

    /** Where the key ring lies. */
    public Path keyRing() {
        return keys != null ? keys : data.resolve("keys.json");
    }
}
