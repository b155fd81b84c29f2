package kuaichu.sandbox.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import kuaichu.sandbox.state.CallLog;
import kuaichu.sandbox.state.Conduct;
import kuaichu.sandbox.state.Partner;
import kuaichu.sandbox.state.World;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * The JDK's web server on the loopback address, a virtual thread a call. It holds the partners' conduct: delay, error, outage and
 * lost answers happen here, outside their work. The JDK's server is chosen over Javalin because Javalin brings Jetty 11 and Kotlin,
 * which cannot stand on one class path with the platform's Jetty 12 in tests, and because it starts in a tenth of the time.
 */
public final class WebServer implements AutoCloseable {
    private static final int LARGEST_BODY = 4 * 1024 * 1024;

    static {
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final World world;

    public WebServer(int port, World world) throws IOException {
        this.world = world;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 128);
        server.setExecutor(threads);
    }

    /** An endpoint of the sandbox itself; never disturbed. */
    public void control(String prefix, Endpoint endpoint) {
        server.createContext(prefix, exchange -> handle(exchange, prefix, null, endpoint));
    }

    /** An endpoint of a partner; behaves as its conduct says. */
    public void partner(String prefix, Partner partner, Endpoint endpoint) {
        server.createContext(prefix, exchange -> handle(exchange, prefix, partner, endpoint));
    }

    public void start() {
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    private void handle(HttpExchange exchange, String prefix, @Nullable Partner partner, Endpoint endpoint)
            throws IOException {
        try (exchange) {
            if (!isLocal(exchange.getRequestHeaders().getFirst("Host"))) {
                send(exchange, Answer.refused(421, "wrong-host", "只在本机使用"));
                return;
            }
            byte[] body = readBody(exchange);
            Call call = new Call(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().getPath(),
                    tail(exchange.getRequestURI().getPath(), prefix),
                    Call.readQuery(exchange.getRequestURI().getRawQuery()),
                    Call.readHeaders(exchange.getRequestHeaders()),
                    body);
            if (partner == null) {
                send(exchange, answerSafely(call, endpoint));
            } else {
                serve(exchange, call, partner, endpoint);
            }
        }
    }

    private void serve(HttpExchange exchange, Call call, Partner partner, Endpoint endpoint) throws IOException {
        long begun = System.nanoTime();
        Conduct conduct = world.conducts().of(partner);
        String outcome;
        if (conduct.outage()) {
            outcome = "停机：连接被切断";
        } else {
            LockSupport.parkNanos(conduct.delayMillis() * 1_000_000);
            if (world.conducts().failsNow(partner)) {
                send(exchange, Answer.refused(500, "scripted-error", "系统忙，请稍后再试"));
                outcome = "500（按剧本出错）";
            } else {
                Answer answer = answerSafely(call, endpoint);
                outcome = conduct.losesAnswers() ? answer.status() + "（应答丢失）" : Integer.toString(answer.status());
                if (!conduct.losesAnswers()) {
                    send(exchange, answer);
                }
            }
        }
        world.calls()
                .add(
                        world.clock().instant(),
                        partner,
                        CallLog.Direction.IN,
                        call.method() + " " + call.path(),
                        outcome,
                        (System.nanoTime() - begun) / 1_000_000);
    }

    private static Answer answerSafely(Call call, Endpoint endpoint) {
        try {
            return endpoint.answer(call);
        } catch (IllegalArgumentException | JacksonException e) {
            return Answer.refused(400, "malformed", String.valueOf(e.getMessage()));
        }
    }

    private static byte[] readBody(HttpExchange exchange) throws IOException {
        try (InputStream in = exchange.getRequestBody()) {
            byte[] body = in.readNBytes(LARGEST_BODY + 1);
            if (body.length > LARGEST_BODY) {
                throw new IOException("body larger than " + LARGEST_BODY + " bytes");
            }
            return body;
        }
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", answer.contentType());
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
        exchange.getResponseBody().write(answer.body());
    }

    private static String tail(String path, String prefix) {
        String tail = path.length() > prefix.length() ? path.substring(prefix.length()) : "";
        return tail.startsWith("/") ? tail.substring(1) : tail;
    }

    /** Refuses names other than the loopback's, so that no foreign page reaches the switches through a made-up name. */
    private static boolean isLocal(@Nullable String host) {
        return host != null && host.matches("(127\\.0\\.0\\.1|localhost)(:\\d+)?");
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
