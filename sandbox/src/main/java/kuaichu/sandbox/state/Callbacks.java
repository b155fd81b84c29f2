package kuaichu.sandbox.state;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Signed callbacks to the platform (回调): kept until the platform took them, tried again with growing pauses of the scripted
 * clock, sent twice when the partner's conduct says so.
 */
public final class Callbacks {
    private static final int MOST_TRIES = 12;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

    private record CallbackOwed(String id, Partner partner, String path, String body, Instant dueAt) {}

    private record CallbackDone(String id, String outcome) {}

    private record Owed(CallbackOwed callback, int tries, Instant dueAt) {}

    private final World world;
    private volatile URI platform;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(2))
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final Map<String, Owed> owed = new LinkedHashMap<>();
    private final Map<Partner, Predicate<String>> receipts = new ConcurrentHashMap<>();

    Callbacks(World world, URI platform) {
        this.world = world;
        this.platform = platform;
        world.journal().onReplay(CallbackOwed.class, it -> owed.put(it.id(), new Owed(it, 0, it.dueAt())));
        world.journal().onReplay(CallbackDone.class, it -> owed.remove(it.id()));
    }

    /** The platform is elsewhere now. */
    public void platformAt(URI address) {
        platform = address;
    }

    /** Who keeps what the platform answers to a partner's calls; false for an answer that is no receipt: then it is told again. */
    public void onReceipt(Partner partner, Predicate<String> receiver) {
        receipts.put(partner, receiver);
    }

    /** Owes the platform a callback from now on; it leaves with the next {@link #deliverDue()}. */
    public synchronized void owe(Partner partner, String path, Record body) {
        CallbackOwed callback = new CallbackOwed(
                world.nextId("CB"),
                partner,
                path,
                Journal.JSON.writeValueAsString(body),
                world.clock().instant());
        world.journal().append(callback);
        owed.put(callback.id(), new Owed(callback, 0, callback.dueAt()));
    }

    /** Sends what is due, one after the other. */
    public void deliverDue() {
        for (Owed each : listDue()) {
            int times = world.conducts().of(each.callback().partner()).duplicate() ? 2 : 1;
            boolean taken = false;
            for (int i = 0; i < times; i++) {
                taken |= post(each.callback());
            }
            settle(each, taken);
        }
    }

    private synchronized List<Owed> listDue() {
        Instant now = world.clock().instant();
        List<Owed> due = new ArrayList<>();
        for (Owed each : owed.values()) {
            boolean dead = world.conducts().of(each.callback().partner()).outage();
            if (!each.dueAt().isAfter(now) && !dead) {
                due.add(each);
            }
        }
        return due;
    }

    private synchronized void settle(Owed sent, boolean taken) {
        String id = sent.callback().id();
        int tries = sent.tries() + 1;
        if (taken || tries >= MOST_TRIES) {
            world.journal().append(new CallbackDone(id, taken ? "taken" : "given up"));
            owed.remove(id);
        } else {
            Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries, 8));
            owed.put(
                    id, new Owed(sent.callback(), tries, world.clock().instant().plus(pause)));
        }
    }

    private boolean post(CallbackOwed callback) {
        byte[] body = callback.body().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Signatures.Signed signed = world.signatures().sign(body, world.clock().wallTime());
        HttpRequest request = HttpRequest.newBuilder(platform.resolve(callback.path()))
                .timeout(Duration.ofSeconds(5))
                .header("Content-Type", "application/json")
                .header(Signatures.TIMESTAMP, signed.timestamp())
                .header(Signatures.NONCE, signed.nonce())
                .header(Signatures.SIGNATURE, signed.signature())
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        String outcome;
        boolean taken = false;
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            outcome = Integer.toString(answer.statusCode());
            taken = answer.statusCode() / 100 == 2;
            taken = taken
                    && receipts.getOrDefault(callback.partner(), any -> true).test(answer.body());
        } catch (IOException e) {
            outcome = "平台没有应答";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            outcome = "被中断";
        }
        world.calls()
                .add(
                        world.clock().instant(),
                        callback.partner(),
                        CallLog.Direction.OUT,
                        "POST " + callback.path(),
                        outcome,
                        0);
        return taken;
    }
}
