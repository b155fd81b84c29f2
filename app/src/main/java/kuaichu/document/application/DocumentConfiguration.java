package kuaichu.document.application;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kuaichu.document.Documents.Kind;
import kuaichu.document.domain.NumberFormat;
import kuaichu.document.domain.NumberFormats;
import kuaichu.document.domain.RequiredContents;
import kuaichu.document.domain.RequiredContents.Content;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the required contents and the formats of numbers at the start, so that a broken file stops it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DocumentSettings.class)
class DocumentConfiguration {
    @Bean
    RequiredContents requiredContents(JsonMapper json) throws IOException {
        try (InputStream data = new ClassPathResource("templates/document/contents.json").getInputStream()) {
            return read(json, data);
        }
    }

    @Bean
    NumberFormats numberFormats(JsonMapper json, DocumentSettings settings) throws IOException {
        List<NumberFormats.Rule> rules = new ArrayList<>();
        try (InputStream data = new ClassPathResource("templates/document/number-formats.json").getInputStream()) {
            rules.addAll(readFormats(json, data));
        }
        if (settings.numberFormats() != null) {
            try (InputStream data = Files.newInputStream(settings.numberFormats())) {
                rules.addAll(readFormats(json, data));
            }
        }
        return new NumberFormats(rules);
    }

    static List<NumberFormats.Rule> readFormats(JsonMapper json, InputStream data) {
        List<FormatLine> lines = json.readValue(data, new TypeReference<>() {});
        return lines.stream().map(FormatLine::rule).toList();
    }

    private record FormatLine(
            Kind kind,
            String pattern,
            @Nullable String authority,
            @Nullable LocalDate from,
            NumberFormat.@Nullable Reset reset) {
        NumberFormats.Rule rule() {
            return new NumberFormats.Rule(
                    kind,
                    Objects.requireNonNullElse(authority, ""),
                    Objects.requireNonNullElse(from, LocalDate.EPOCH),
                    new NumberFormat(pattern, Objects.requireNonNullElse(reset, NumberFormat.Reset.YEARLY)));
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
