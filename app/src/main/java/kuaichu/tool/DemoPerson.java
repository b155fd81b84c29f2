package kuaichu.tool;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** One person of the demo, speaking to the public API as a browser would. */
final class DemoPerson {
    static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final String API = "/api/v1";

    private final HttpClient http;
    private final String base;
    private final String name;
    private @Nullable String token;

    DemoPerson(HttpClient http, String base, String name) {
        this.http = http;
        this.base = base;
        this.name = name;
    }

    String name() {
        return name;
    }

    /** Signs in or upgrades the guest session: the answer's token is used from now on. */
    void startSession(String path, Object body) {
        JsonNode session = post(path, body);
        if (session.hasNonNull("token")) {
            token = session.get("token").asString();
        }
    }

    JsonNode get(String path) {
        return json(send(request(path).GET()));
    }

    JsonNode post(String path, Object body) {
        return json(send(command(path).POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))));
    }

    JsonNode put(String path, Object body, long version) {
        return json(send(command(path)
                .header("If-Match", "\"" + version + "\"")
                .PUT(BodyPublishers.ofString(JSON.writeValueAsString(body)))));
    }

    void download(String path, Path file) {
        try {
            HttpResponse<Path> response = http.send(request(path).GET().build(), BodyHandlers.ofFile(file));
            if (response.statusCode() != 200) {
                throw new DemoFailed(name + ": GET " + path + " answered " + response.statusCode());
            }
        } catch (IOException e) {
            throw new DemoFailed(name + ": GET " + path + ": " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoFailed("interrupted");
        }
    }

    /** Sends an original by tus 1.0: creation, then one PATCH. */
    void upload(String evidenceId, byte[] original) {
        String metadata = "evidenceId " + base64(evidenceId) + ",filename " + base64(evidenceId + ".jpg") + ",filetype "
                + base64("image/jpeg");
        HttpResponse<String> created = send(request("/uploads")
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Length", Integer.toString(original.length))
                .header("Upload-Metadata", metadata)
                .POST(BodyPublishers.noBody()));
        String location =
                created.headers().firstValue("Location").orElseThrow(() -> new DemoFailed("no upload Location"));
        URI target = URI.create(base + API + "/uploads").resolve(location);
        send(authorized(HttpRequest.newBuilder(target))
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Offset", "0")
                .header("Content-Type", "application/offset+octet-stream")
                .method("PATCH", BodyPublishers.ofByteArray(original)));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder request(String path) {
        return authorized(HttpRequest.newBuilder(URI.create(base + API + path)));
    }

    private HttpRequest.Builder command(String path) {
        return request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private HttpRequest.Builder authorized(HttpRequest.Builder builder) {
        builder.timeout(Duration.ofSeconds(30)).header("Accept-Language", "zh-CN");
        return token == null ? builder : builder.header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new DemoFailed(name + ": " + request.method() + " "
                        + request.uri().getPath() + " answered " + response.statusCode() + " " + response.body());
            }
            return response;
        } catch (IOException e) {
            throw new DemoFailed(name + ": " + request.method() + " " + request.uri() + ": " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoFailed("interrupted");
        }
    }

    private static JsonNode json(HttpResponse<String> response) {
        return response.body().isBlank() ? JSON.valueToTree(Map.of()) : JSON.readTree(response.body());
    }

    /** The demo stops here; the message says which call of whom was refused. */
    static final class DemoFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        DemoFailed(String message) {
            super(message);
        }
    }
}
