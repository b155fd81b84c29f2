package kuaichu.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kuaichu.Api;
import kuaichu.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** FEATURE: the published description of the interface is what the platform does. Write it anew: {@code -Dopenapi.write=true}. */
@PlatformTest
class OpenApiTest {
    private static final Path FILE = Path.of("src/main/resources/openapi/kuaichu-v1.json");
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Api api;
    private final RequestMappingHandlerMapping mappings;

    OpenApiTest(Api api, @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.api = api;
        this.mappings = mappings;
    }

    @Test
    void theCommittedDescriptionIsTheInterface() throws IOException {
        JsonNode now = new OpenApiWriter().write(Endpoints.ofHouse(mappings));
        if (Boolean.getBoolean("openapi.write")) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, MAPPER.writeValueAsString(now) + "\n");
        }
        assertThat(MAPPER.readTree(Files.readAllBytes(FILE)))
                .as("the interface changed: run this test with -Dopenapi.write=true and look at the difference")
                .isEqualTo(now);
    }

    @Test
    void anybodyMayReadIt() {
        assertThat(api.as(Api.nobody()).get("/openapi.json").ok().get("openapi").asString())
                .isEqualTo("3.1.0");
    }
}
