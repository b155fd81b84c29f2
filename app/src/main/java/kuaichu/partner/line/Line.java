package kuaichu.partner.line;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The way to one partner (线路): time limits, circuit, signature, and a masked log of every exchange. */
public final class Line {
    private static final byte[] NOTHING = {};

    private final String partner;
    private final URI base;
    private final @Nullable Signing signing;
    private final Duration readTimeout;
    private final HttpClient http;
    private final ExchangeLog log;
    private final Clock clock;
    private final Circuit circuit;

    Line(Lines.Plan plan, HttpClient http, Duration readTimeout, ExchangeLog log, Clock clock) {
        this.partner = plan.partner();
        this.base = plan.base();
        this.signing = plan.secret() == null ? null : new Signing(plan.secret());
        this.readTimeout = readTimeout;
        this.http = http;
        this.log = log;
        this.clock = clock;
        this.circuit = new Circuit(clock);
    }

    /** @throws PartnerSilent when no usable answer came */
    public Reply get(String path) {
        return exchange(request(path, NOTHING).GET(), "GET " + withoutQuery(path), path);
    }

    /** @throws PartnerSilent when no usable answer came */
    public Reply postJson(String path, byte[] body) {
        HttpRequest.Builder request = request(path, body)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        return exchange(request, "POST " + path, new String(body, java.nio.charset.StandardCharsets.UTF_8));
    }

    /**
     * @param what for the log, for example the interface id
     * @throws PartnerSilent when no usable answer came
     */
    public Reply postXml(String path, String body, String what) {
        HttpRequest.Builder request = request(path, NOTHING)
                .header("Content-Type", "text/xml; charset=utf-8")
                .header("SOAPAction", "\"\"")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return exchange(request, what, body);
    }

    /** Lets the next call out even when the circuit is open. */
    public void reopen() {
        circuit.close();
    }

    private HttpRequest.Builder request(String path, byte[] signed) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).timeout(readTimeout);
        if (signing != null) {
            Map<String, String> headers = signing.sign(signed, clock.instant());
            headers.forEach(request::header);
        }
        return request;
    }

    private Reply exchange(HttpRequest.Builder request, String what, String logged) {
        if (!circuit.lets()) {
            throw new PartnerSilent(partner, "circuit open", null);
        }
        long begun = System.nanoTime();
        try {
            HttpResponse<byte[]> response = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            Reply reply = new Reply(response.statusCode(), response.body());
            write(what, begun, Integer.toString(reply.status()), logged, reply.text());
            if (reply.status() >= 500) {
                circuit.failed();
                throw new PartnerSilent(partner, "status " + reply.status(), null);
            }
            circuit.succeeded();
            return reply;
        } catch (IOException e) {
            circuit.failed();
            write(what, begun, e.getClass().getSimpleName(), logged, "");
            throw new PartnerSilent(partner, e.getClass().getSimpleName(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartnerSilent(partner, "interrupted", e);
        }
    }

    private void write(String what, long begun, String outcome, String request, String response) {
        long millis = (System.nanoTime() - begun) / 1_000_000;
        log.write(
                new ExchangeLog.Exchange(partner, ExchangeLog.Direction.OUT, what, millis, outcome, request, response));
    }

    private static String withoutQuery(String path) {
        int question = path.indexOf('?');
        return question < 0 ? path : path.substring(0, question);
    }
}
