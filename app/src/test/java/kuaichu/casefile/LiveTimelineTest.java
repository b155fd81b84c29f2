package kuaichu.casefile;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Map;
import kuaichu.Api;
import kuaichu.PlatformTest;
import kuaichu.accident.Roadside;
import kuaichu.testkit.SettableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

/** FEATURE: everybody sees the same timeline, and a broken connection goes on where it broke. */
@PlatformTest
class LiveTimelineTest {
    private final Api api;
    private final Roadside roadside;
    private final HttpClient http = HttpClient.newHttpClient();

    LiveTimelineTest(Api api, SettableClock clock) {
        this.api = api;
        this.roadside = new Roadside(api, clock);
    }

    @Test
    void bothPartiesAndTheOfficerReadTheSameSentencesInOrder() {
        Api.As zhang = roadside.person();
        Api.As wang = roadside.person();
        String caseId = roadside.joinedCase(zhang, wang);

        List<String> own = texts(zhang, caseId);

        assertThat(own)
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text)
                        .isNotBlank()
                        .doesNotStartWith("accident.")
                        .doesNotContain("{"));
        assertThat(texts(wang, caseId)).isEqualTo(own);
        assertThat(texts(api.as(Api.officer("officer1")), caseId)).isEqualTo(own);
        assertThat(zhang.get("/cases/" + caseId + "/timeline")
                        .ok()
                        .get("items")
                        .get(0)
                        .has("detail"))
                .isFalse();
    }

    @Test
    @Timeout(60)
    void aStreamResumesAfterTheLastEventItSawAndGoesOnLive() throws Exception {
        Api.As zhang = roadside.person();
        String caseId = roadside.clearedCase(zhang);
        List<String> ids = ids(zhang, caseId);
        assertThat(ids).hasSizeGreaterThan(3);

        try (BufferedReader all = open(zhang, caseId, null)) {
            assertThat(read(all, ids.size())).isEqualTo(ids);
        }
        try (BufferedReader rest = open(zhang, caseId, ids.get(1))) {
            assertThat(read(rest, ids.size() - 2)).isEqualTo(ids.subList(2, ids.size()));
            zhang.post("/cases/" + caseId + "/evidence", Map.of("digests", roadside.digests("DAMAGE")))
                    .ok();
            List<String> after = ids(zhang, caseId);
            assertThat(read(rest, after.size() - ids.size())).isEqualTo(after.subList(ids.size(), after.size()));
        }
    }

    @Test
    void aPositionNobodyGaveIsRefusedAndAStrangerHearsNothing() {
        Api.As zhang = roadside.person();
        String caseId = roadside.clearedCase(zhang);

        assertThat(api.send(request(zhang, caseId, "nonsense")).status()).isEqualTo(400);
        assertThat(api.send(request(api.as(Api.guest()), caseId, null)).status())
                .isEqualTo(404);
    }

    private HttpRequest request(Api.As reader, String caseId, @org.jspecify.annotations.Nullable String lastEventId) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(api.base() + "/api/v1/cases/" + caseId + "/stream"))
                .header("Authorization", "Bearer " + reader.token());
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        return request.build();
    }

    private BufferedReader open(Api.As reader, String caseId, @org.jspecify.annotations.Nullable String lastEventId)
            throws IOException, InterruptedException {
        return new BufferedReader(new InputStreamReader(
                http.send(request(reader, caseId, lastEventId), BodyHandlers.ofInputStream())
                        .body(),
                StandardCharsets.UTF_8));
    }

    /** Ids of the next events. */
    private static List<String> read(BufferedReader stream, int count) throws IOException {
        List<String> ids = new ArrayList<>();
        while (ids.size() < count) {
            String line = stream.readLine();
            assertThat(line).as("the stream ended after " + ids).isNotNull();
            if (line.startsWith("id:")) {
                ids.add(line.substring("id:".length()).strip());
            }
        }
        return ids;
    }

    private static List<String> ids(Api.As reader, String caseId) {
        return field(reader, caseId, "id");
    }

    private static List<String> texts(Api.As reader, String caseId) {
        return field(reader, caseId, "text");
    }

    private static List<String> field(Api.As reader, String caseId, String name) {
        List<String> values = new ArrayList<>();
        for (JsonNode item : reader.get("/cases/" + caseId + "/timeline").ok().get("items")) {
            values.add(item.get(name).asString());
        }
        return values;
    }
}
