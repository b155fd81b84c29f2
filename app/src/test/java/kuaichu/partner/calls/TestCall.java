package kuaichu.partner.calls;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import kuaichu.platform.DurableCall;
import org.springframework.stereotype.Component;

/** A call of the tests: fails as often as its payload says, at once tried again. */
@Component
class TestCall implements DurableCall<TestCall.Ping> {
    static final Operation<Ping> OPERATION = new Operation<>("partner.test-ping", Ping.class);

    private final Map<String, Integer> attempts = new ConcurrentHashMap<>();
    private final List<String> arrived = new CopyOnWriteArrayList<>();
    private final Set<String> givenUp = ConcurrentHashMap.newKeySet();

    /** @param failures how many attempts fail */
    record Ping(String name, int failures) {}

    @Override
    public Operation<Ping> operation() {
        return OPERATION;
    }

    @Override
    public void call(Ping ping) {
        if (attempts.merge(ping.name(), 1, Integer::sum) <= ping.failures()) {
            throw new IllegalStateException("told to fail");
        }
        arrived.add(ping.name());
    }

    @Override
    public void giveUp(Ping ping) {
        givenUp.add(ping.name());
    }

    @Override
    public int mostTries() {
        return 3;
    }

    @Override
    public Duration firstPause() {
        return Duration.ofMillis(1);
    }

    long countArrived(String name) {
        return arrived.stream().filter(name::equals).count();
    }

    boolean isGivenUp(String name) {
        return givenUp.contains(name);
    }
}
