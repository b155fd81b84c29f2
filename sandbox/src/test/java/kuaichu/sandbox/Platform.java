package kuaichu.sandbox;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import kuaichu.sandbox.state.Signatures;

/** Stands in for the platform: keeps the callbacks it got. */
final class Platform implements AutoCloseable {
    record Got(String path, String body, Signatures.Signed signed) {}

    private final HttpServer server;
    private final List<Got> got = new CopyOnWriteArrayList<>();
    private volatile int status = 200;

    Platform() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 16);
        server.createContext("/", exchange -> {
            try (exchange) {
                byte[] body = exchange.getRequestBody().readAllBytes();
                var headers = exchange.getRequestHeaders();
                got.add(new Got(
                        exchange.getRequestURI().getPath(),
                        new String(body, StandardCharsets.UTF_8),
                        new Signatures.Signed(
                                headers.getFirst(Signatures.TIMESTAMP),
                                headers.getFirst(Signatures.NONCE),
                                headers.getFirst(Signatures.SIGNATURE))));
                exchange.sendResponseHeaders(status, -1);
            }
        });
        server.start();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    List<Got> got() {
        return got;
    }

    void answerWith(int newStatus) {
        status = newStatus;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
