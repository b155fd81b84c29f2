package kuaichu.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kuaichu.Api;
import kuaichu.Api.Reply;
import kuaichu.PlatformTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PlatformTest
class WebAppsTest {
    private final Api api;
    private final Path party;

    WebAppsTest(Api api, PlatformSettings settings) {
        this.api = api;
        this.party = settings.web().resolve("p");
    }

    @BeforeEach
    void a_built_app() throws IOException {
        Files.createDirectories(party.resolve("assets"));
        Files.writeString(party.resolve("index.html"), "<title>party</title>");
        Files.writeString(party.resolve("assets/app-1a2b.js"), "let a");
        Files.writeString(party.resolve("assets/app-1a2b.js.gz"), "squeezed");
    }

    @Test
    void the_root_leads_to_the_party() {
        assertThat(get("/", "identity").header("Location")).endsWith("/p/");
    }

    @Test
    void a_page_of_the_app_is_its_index_and_asked_again() {
        for (String page : new String[] {"/p/", "/p/join/123456", "/p/cases/1/evidence"}) {
            Reply reply = get(page, "identity");
            assertThat(text(reply)).as(page).isEqualTo("<title>party</title>");
            assertThat(reply.header("Cache-Control")).isEqualTo("no-cache");
        }
    }

    @Test
    void a_hashed_asset_is_kept_for_ever_and_sent_squeezed_when_that_is_understood() {
        Reply plain = get("/p/assets/app-1a2b.js", "identity");
        assertThat(text(plain)).isEqualTo("let a");
        assertThat(plain.header("Cache-Control")).contains("immutable");
        Reply squeezed = get("/p/assets/app-1a2b.js", "gzip");
        assertThat(text(squeezed)).isEqualTo("squeezed");
        assertThat(squeezed.header("Content-Encoding")).isEqualTo("gzip");
    }

    @Test
    void a_missing_file_is_missing_and_nothing_beside_the_app_can_be_had() {
        assertThat(get("/p/assets/gone.js", "identity").status()).isEqualTo(404);
        assertThat(get("/p/logo.png", "identity").status()).isEqualTo(404);
        assertThat(get("/p/%2e%2e/%2e%2e/keys.json", "identity").status()).isBetween(400, 404);
    }

    private Reply get(String path, String encoding) {
        return api.send(HttpRequest.newBuilder(URI.create(api.base() + path))
                .header("Accept-Encoding", encoding)
                .build());
    }

    private static String text(Reply reply) {
        return new String(reply.raw().body(), StandardCharsets.UTF_8);
    }
}
