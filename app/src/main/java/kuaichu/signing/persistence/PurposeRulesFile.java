package kuaichu.signing.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kuaichu.signing.SigningPurpose;
import kuaichu.signing.domain.PurposeRule;
import kuaichu.signing.domain.PurposeRules;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the rules of signing (签署规则文件) at start; a broken file stops the start with its reason. */
@Configuration(proxyBeanMethods = false)
class PurposeRulesFile {
    @Bean
    PurposeRules purposeRules(
            @Value("${kuaichu.signing.rules:classpath:signing/purposes.json}") Resource file, JsonMapper json) {
        try (InputStream content = file.getInputStream()) {
            return read(json.readTree(content));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static PurposeRules read(JsonNode file) {
        List<PurposeRule> rules = new ArrayList<>();
        for (JsonNode rule : file.required("purposes")) {
            rules.add(new PurposeRule(
                    SigningPurpose.valueOf(rule.required("purpose").asString()),
                    rule.required("article").asString(),
                    rule.required("inTurn").asBoolean(),
                    rule.required("leastShownSeconds").asInt(),
                    rule.required("quietRefusal").asBoolean(),
                    rule.required("refusalEnds").asBoolean(),
                    rule.hasNonNull("recordingArticle")
                            ? rule.required("recordingArticle").asString()
                            : null,
                    duration(rule.path("expiresAfter")),
                    durations(rule.required("remindAfter")),
                    rule.required("mostReminders").asInt()));
        }
        return PurposeRules.of(
                rules, Duration.parse(file.required("officerWithin").asString()));
    }

    private static @Nullable Duration duration(JsonNode text) {
        return text.isString() ? Duration.parse(text.asString()) : null;
    }

    private static List<Duration> durations(JsonNode texts) {
        List<Duration> durations = new ArrayList<>();
        texts.forEach(text -> durations.add(Duration.parse(text.asString())));
        return durations;
    }
}
