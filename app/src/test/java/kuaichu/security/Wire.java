package kuaichu.security;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Requests as an attacker makes them: with any header and body, from any local address, or byte by byte. */
final class Wire {
    private static final int MOST = 200_000;
    private static final int PATIENCE_MILLIS = 5_000;

    private final URI base;
    private final HttpClient http;

    Wire(String base) {
        this(base, "127.0.0.1");
    }

    /** From another address of this machine: limits hold for it. */
    Wire(String base, String from) {
        this.base = URI.create(base);
        try {
            this.http = HttpClient.newBuilder()
                    .localAddress(InetAddress.getByName(from))
                    .version(HttpClient.Version.HTTP_1_1)
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What came back; the body up to a limit, none of an event stream. */
    record Answer(int status, Map<String, List<String>> headers, String body) {
        String header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .map(header -> String.join(", ", header.getValue()))
                    .findFirst()
                    .orElse("");
        }

        boolean says(String code) {
            return body.contains("\"code\":\"" + code + "\"");
        }
    }

    Answer call(String method, String path, @Nullable String token, byte @Nullable [] body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            HttpResponse<InputStream> response = http.send(request.build(), BodyHandlers.ofInputStream());
            try (InputStream in = response.body()) {
                boolean stream = response.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream");
                String text = stream ? "" : new String(in.readNBytes(MOST), StandardCharsets.UTF_8);
                return new Answer(response.statusCode(), response.headers().map(), text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** A command with everything a command needs. */
    Answer command(String method, String path, @Nullable String token, String json, String... more) {
        String[] headers = new String[more.length + 6];
        headers[0] = "Content-Type";
        headers[1] = "application/json";
        headers[2] = "Idempotency-Key";
        headers[3] = UUID.randomUUID().toString();
        headers[4] = "If-Match";
        headers[5] = "\"1\"";
        System.arraycopy(more, 0, headers, 6, more.length);
        boolean bodyless = method.equals("GET") || method.equals("HEAD");
        return call(method, path, token, bodyless ? null : json.getBytes(StandardCharsets.UTF_8), headers);
    }

    /** Bytes as they are; whatever the server says until it closes or falls silent. */
    String raw(byte[] request) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request);
            socket.shutdownOutput();
            socket.getInputStream().transferTo(said);
        } catch (SocketTimeoutException e) {
            said.writeBytes("(silence)".getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // a server may hang up on what is no request
            said.writeBytes("(closed)".getBytes(StandardCharsets.UTF_8));
        }
        return said.toString(StandardCharsets.UTF_8);
    }
}
