package kuaichu;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The live stream of a case as a browser reads it. Reading waits: give the test a {@code @Timeout}. */
public final class EventStream implements AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final BufferedReader lines;

    private EventStream(BufferedReader lines) {
        this.lines = lines;
    }

    /** @param lastEventId where the reader broke off, null for everything */
    public static HttpRequest request(String base, Api.As reader, String caseId, @Nullable String lastEventId) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + "/api/v1/cases/" + caseId + "/stream"))
                .header("Authorization", "Bearer " + reader.token());
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        return request.build();
    }

    public static EventStream open(String base, Api.As reader, String caseId, @Nullable String lastEventId)
            throws IOException, InterruptedException {
        HttpRequest request = request(base, reader, caseId, lastEventId);
        return new EventStream(new BufferedReader(new InputStreamReader(
                HTTP.send(request, BodyHandlers.ofInputStream()).body(), StandardCharsets.UTF_8)));
    }

    /** Ids of the next events. */
    public List<String> read(int count) throws IOException {
        List<String> ids = new ArrayList<>();
        while (ids.size() < count) {
            String line = lines.readLine();
            if (line == null) {
                throw new AssertionError("the stream ended after " + ids);
            }
            if (line.startsWith("id:")) {
                ids.add(line.substring("id:".length()).strip());
            }
        }
        return ids;
    }

    /** A field of every item of the case's timeline; {@code id} is what the stream's events carry. */
    public static List<String> timeline(Api.As reader, String caseId, String field) {
        return StreamSupport.stream(
                        reader.get("/cases/" + caseId + "/timeline")
                                .ok()
                                .get("items")
                                .spliterator(),
                        false)
                .map(item -> item.get(field).asString())
                .toList();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
