package kuaichu.partner.tmri;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps answers for ten minutes, because calls are counted per day (短时缓存); in memory only, they are personal data. */
final class RecentAnswers {
    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final int MOST = 2000;

    private final InstantSource clock;
    private final Map<String, Kept> kept = new LinkedHashMap<>();

    private record Kept(TmriXml.Answer answer, Instant until) {}

    RecentAnswers(InstantSource clock) {
        this.clock = clock;
    }

    synchronized Optional<TmriXml.Answer> find(String question) {
        return Optional.ofNullable(kept.get(question))
                .filter(it -> clock.instant().isBefore(it.until()))
                .map(Kept::answer);
    }

    synchronized void keep(String question, TmriXml.Answer answer) {
        kept.remove(question);
        kept.put(question, new Kept(answer, clock.instant().plus(KEPT)));
        if (kept.size() > MOST) {
            kept.remove(kept.keySet().iterator().next());
        }
    }
}
