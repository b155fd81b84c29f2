package kuaichu.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;
import kuaichu.PlatformTest;
import kuaichu.architecture.Endpoints;
import kuaichu.architecture.Endpoints.Declared;
import kuaichu.platform.Role;
import kuaichu.platform.web.Visibility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** FEATURE: the page of who may call what is what the endpoints declare. Write it anew: {@code -Dauthorisation.write=true}. */
@PlatformTest
class AuthorisationPageTest {
    private static final Path PAGE = Path.of("../docs/authorisation.md");

    private final List<Declared> endpoints;
    private final List<Visibility> rules;

    AuthorisationPageTest(
            List<Visibility> rules, @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.endpoints = Endpoints.ofHouse(mappings);
        this.rules = rules;
    }

    @Test
    void theCommittedPageIsWhatTheEndpointsDeclare() throws IOException {
        String now = page();
        if (Boolean.getBoolean("authorisation.write")) {
            Files.writeString(PAGE, now);
        }
        assertThat(Files.readString(PAGE))
                .as(
                        "the declarations changed: run this test with -Dauthorisation.write=true and look at the difference")
                .isEqualTo(now);
    }

    private String page() {
        StringBuilder page = new StringBuilder("""
                # Who may call what

                Generated from the declarations of the endpoints (`@Permit`, `Visibility`); `AuthorisationTableTest` holds the running platform
                to them. ● may call it; what the rule of an id in the path does not show does not exist for the caller (404). – is
                refused (403; 401 without a session).

                """);
        StringJoiner head = new StringJoiner(" | ", "| endpoint | nobody | ", " |\n");
        StringJoiner line = new StringJoiner("|", "|---|---|", "|\n");
        for (Role role : Role.values()) {
            head.add(role.name());
            line.add("---");
        }
        page.append(head).append(line);
        endpoints.forEach(endpoint -> page.append(row(endpoint)));
        page.append("\n## Ids in paths\n\n| id | rule |\n|---|---|\n");
        rules.stream()
                .sorted(Comparator.comparing(Visibility::pathVariable))
                .forEach(rule -> page.append("| `%s` | `%s` |\n".formatted(rule.pathVariable(), name(rule))));
        return page.toString();
    }

    private static String row(Declared endpoint) {
        boolean everyone = endpoint.permit().everyone();
        StringJoiner row = new StringJoiner(" | ", "| `" + endpoint + "` | " + mark(everyone) + " | ", " |\n");
        for (Role role : Role.values()) {
            row.add(mark(everyone || Arrays.asList(endpoint.permit().value()).contains(role)));
        }
        return row.toString();
    }

    private static String mark(boolean may) {
        return may ? "●" : "–";
    }

    private static String name(Visibility rule) {
        Class<?> type = rule.getClass();
        return type.getPackageName().substring("kuaichu.".length()) + "." + type.getSimpleName();
    }
}
