package kuaichu.document.application;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kuaichu.document.Documents.Kind;
import kuaichu.document.domain.RequiredContents;
import kuaichu.document.domain.RequiredContents.Content;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the required contents at the start, so that a broken file stops it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DocumentSettings.class)
class DocumentConfiguration {
    @Bean
    RequiredContents requiredContents(JsonMapper json) throws IOException {
        try (InputStream data = new ClassPathResource("templates/document/contents.json").getInputStream()) {
            return read(json, data);
        }
    }

    static RequiredContents read(JsonMapper json, InputStream data) {
        Map<Kind, List<Line>> lines = json.readValue(data, new TypeReference<>() {});
        return new RequiredContents(lines.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream().map(Line::content).toList())));
    }

    private record Line(
            String path,
            @Nullable String or,
            String name,
            String article,
            @Nullable List<String> modes,
            @Nullable Map<String, List<String>> when,
            @Nullable Integer least) {
        Content content() {
            return new Content(
                    path,
                    Objects.requireNonNullElse(or, ""),
                    name,
                    article,
                    Objects.requireNonNullElse(modes, List.of()),
                    Objects.requireNonNullElse(when, Map.of()),
                    Objects.requireNonNullElse(least, 1));
        }
    }
}
