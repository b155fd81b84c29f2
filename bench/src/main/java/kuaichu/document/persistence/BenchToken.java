package kuaichu.document.persistence;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import kuaichu.document.spi.SealingKey;
import kuaichu.platform.PlatformSettings;

/** The platform's own software token in a folder of the bench (测量用密码钥匙). */
public final class BenchToken {
    private BenchToken() {}

    /** @param data where the keys are made */
    public static SealingKey in(Path data) {
        PlatformSettings.Db database = new PlatformSettings.Db(null, null, null, 1, false);
        return new SoftwareToken(
                new PlatformSettings(data, data, null, false, Duration.ZERO, Set.of(), database), Clock.systemUTC());
    }
}
