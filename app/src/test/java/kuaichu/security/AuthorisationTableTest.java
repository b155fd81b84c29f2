package kuaichu.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kuaichu.Api;
import kuaichu.PlatformTest;
import kuaichu.architecture.Endpoints;
import kuaichu.architecture.Endpoints.Declared;
import kuaichu.platform.Role;
import kuaichu.testkit.SettableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** FEATURE: every endpoint × every role × nobody's, another unit's, another insurer's, one's own data: what is declared is what happens. */
@PlatformTest
class AuthorisationTableTest {
    private final Api api;
    private final Estate estate;
    private final List<Declared> endpoints;
    private final Tally tally = new Tally("authorisation-table");

    AuthorisationTableTest(
            Api api,
            SettableClock clock,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.api = api;
        this.estate = new Estate(api, clock);
        this.endpoints = Endpoints.ofHouse(mappings);
    }

    @Test
    void everyEndpointSaysWhoMayCallIt() {
        assertThat(endpoints).isNotEmpty().allSatisfy(endpoint -> {
            boolean roles = endpoint.permit().value().length > 0;
            assertThat(endpoint.permit().everyone()).as(endpoint.toString()).isNotEqualTo(roles);
        });
    }

    @Test
    void whoMayIsLetInAndNobodyElse() {
        Map<Role, Api.As> people = new EnumMap<>(estate.strangers());
        people.put(Role.CENTRE, estate.insider(Role.CENTRE));
        assertThat(people).hasSize(Role.values().length);
        for (Declared endpoint : endpoints) {
            if (!endpoint.permit().everyone()) {
                call(endpoint, "nobody", api.as(Api.nobody()), unknown(endpoint), 401);
                people.forEach((role, person) -> stranger(endpoint, role, person));
            }
        }
        // last, because what is allowed happens
        for (Declared endpoint : endpoints) {
            for (Role role : endpoint.permit().value()) {
                insider(endpoint, role);
            }
        }
        tally.close(endpoints.size(), Role.values().length);
    }

    private void stranger(Declared endpoint, Role role, Api.As person) {
        boolean permitted = Arrays.asList(endpoint.permit().value()).contains(role);
        if (!permitted) {
            call(endpoint, role.name(), person, unknown(endpoint), 403);
            return;
        }
        if (!isAboutData(endpoint)) {
            return;
        }
        call(endpoint, role + " with an unknown id", person, unknown(endpoint), 404);
        List<String> identities = endpoint.variables().stream()
                .filter(name -> name.endsWith("Id"))
                .toList();
        if (role != Role.CENTRE && identities.size() == 1) {
            String name = identities.getFirst();
            for (String id : estate.foreignIds(role, name)) {
                call(endpoint, role + " with a foreign " + name, person, path(endpoint, Map.of(name, id)), 404);
            }
        }
    }

    /** Whether it is lawful now is another question: the door is open. */
    private void insider(Declared endpoint, Role role) {
        Optional<String> path = own(endpoint);
        boolean streams = endpoint.handler().getMethod().getReturnType() == SseEmitter.class;
        if (path.isEmpty() || streams || endpoint.path().startsWith("/api/v1/auth/")) {
            return; // a stream never ends: LiveTimelineTest reads it
        }
        Api.As person = estate.insider(role);
        if (endpoint.variables().contains("claimId") && person.get(path.get()).status() == 404) {
            return;
        }
        Api.Reply answer = send(person, endpoint, path.get());
        boolean shut = answer.status() == 401 || answer.problem().equals("platform.forbidden");
        tally.row(
                endpoint + " as " + role + " on the own case", shut ? "shut: " + answer.status() : Leaks.find(answer));
    }

    private Optional<String> own(Declared endpoint) {
        String path = endpoint.path();
        for (String name : endpoint.variables()) {
            @Nullable String id = estate.ownId(name).orElse(null);
            if (id == null) {
                return Optional.empty();
            }
            path = path.replaceAll("\\{\\*?" + name + "}", id);
        }
        return Optional.of(path.substring("/api/v1".length()));
    }

    private static String unknown(Declared endpoint) {
        return path(endpoint, Map.of());
    }

    /** Names without an identity get one nobody has; codes are secrets or public themselves. */
    private static String path(Declared endpoint, Map<String, String> ids) {
        String path = endpoint.path().substring("/api/v1".length());
        for (String name : endpoint.variables()) {
            String value = name.endsWith("Id")
                    ? Objects.requireNonNullElseGet(
                            ids.get(name), () -> UUID.randomUUID().toString())
                    : "000000";
            path = path.replaceAll("\\{\\*?" + name + "}", value);
        }
        return path;
    }

    private void call(Declared endpoint, String who, Api.As person, String path, int expected) {
        int status = send(person, endpoint, path).status();
        tally.row(endpoint + " as " + who, status == expected ? null : "answered " + status + ", expected " + expected);
    }

    private static Api.Reply send(Api.As person, Declared endpoint, String path) {
        boolean reads = endpoint.method().equals("GET") || endpoint.method().equals("HEAD");
        return person.withVersion(1).send(endpoint.method(), path, reads ? null : "{}");
    }

    /** Codes and names in a path are secrets or public themselves; identities are data. */
    private static boolean isAboutData(Declared endpoint) {
        return endpoint.variables().stream().anyMatch(name -> name.endsWith("Id"));
    }
}
