package kuaichu.archive.application;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kuaichu.archive.domain.ArchiveRules;
import kuaichu.archive.domain.ArchiveRules.Course;
import kuaichu.archive.domain.RequiredContent;
import kuaichu.archive.domain.RequiredContent.GapRule;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;

/** Reads rules and verifier at the start, so that a broken file stops it. */
@Configuration(proxyBeanMethods = false)
class ArchiveConfiguration {
    /** What travels in every archive to check it (随包核验工具). */
    record Verifier(byte[] jar, String page, String script, String style, String index) {}

    @Bean
    ArchiveRules archiveRules(JsonMapper json) throws IOException {
        try (InputStream data = new ClassPathResource("archive/required-contents.json").getInputStream()) {
            return json.readValue(data, RulesFile.class).rules();
        }
    }

    @Bean
    Verifier archiveVerifier() throws IOException {
        Resource[] jars = new PathMatchingResourcePatternResolver().getResources("classpath:archive/verifier-*.jar");
        if (jars.length == 0) {
            throw new IOException("the build did not pack the archive's verifier");
        }
        Resource newest = Arrays.stream(jars)
                .max((one, other) -> String.valueOf(one.getFilename()).compareTo(String.valueOf(other.getFilename())))
                .orElseThrow();
        return new Verifier(
                newest.getContentAsByteArray(),
                text("verify.mustache"),
                String.join(
                        "\n",
                        text("lib/sm3.js"),
                        text("lib/sm2.js"),
                        text("lib/jsQR.js"),
                        text("seals.js"),
                        text("verify.js")),
                text("page.css"),
                text("index.mustache"));
    }

    private static String text(String name) throws IOException {
        return new ClassPathResource("archive/" + name).getContentAsString(StandardCharsets.UTF_8);
    }

    private record RulesFile(List<CourseLine> courses, List<ContentLine> contents, Set<String> notNews) {
        ArchiveRules rules() {
            return new ArchiveRules(
                    courses.stream().map(CourseLine::course).toList(),
                    contents.stream().map(ContentLine::content).toList(),
                    notNews);
        }
    }

    private record CourseLine(
            String id,
            String name,
            @Nullable List<String> entries,
            @Nullable List<String> documents) {
        Course course() {
            return new Course(id, name, orNone(entries), orNone(documents));
        }
    }

    private record ContentLine(
            String id,
            String name,
            String article,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable List<String> when,
            @Nullable List<String> entries,
            @Nullable List<String> documents,
            @Nullable Boolean perParty,
            @Nullable Boolean originals,
            GapRule gap) {
        RequiredContent content() {
            return new RequiredContent(
                    id,
                    name,
                    article,
                    orNone(when),
                    orNone(entries),
                    orNone(documents),
                    Boolean.TRUE.equals(perParty),
                    Boolean.TRUE.equals(originals),
                    gap,
                    from,
                    until);
        }
    }

    private static List<String> orNone(@Nullable List<String> list) {
        return Objects.requireNonNullElse(list, List.of());
    }
}
