package kuaichu.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kuaichu.Api;
import kuaichu.PlatformTest;
import kuaichu.access.CaseScope;
import kuaichu.architecture.Endpoints.Declared;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.platform.Role;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** FEATURE: every endpoint, called as every role on somebody else's case, gives nothing away. */
@PlatformTest
class AuthorisationTableTest {
    private static final Logger LOG = LoggerFactory.getLogger(AuthorisationTableTest.class);

    private final Api api;
    private final List<Declared> endpoints;
    private final CaseId foreignCase = CaseId.next();

    AuthorisationTableTest(
            Api api,
            CaseScope scope,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.api = api;
        this.endpoints = Endpoints.ofHouse(mappings);
        scope.grantToAccount(foreignCase, AccountId.next());
    }

    @Test
    void everyEndpointSaysWhoMayCallIt() {
        assertThat(endpoints).isNotEmpty().allSatisfy(endpoint -> {
            boolean roles = endpoint.permit().value().length > 0;
            assertThat(endpoint.permit().everyone()).as(endpoint.toString()).isNotEqualTo(roles);
        });
    }

    @Test
    void nobodyAndTheWrongRolesAndForeignersAreRefusedEverywhere() {
        Map<Role, Api.As> people = people();
        List<String> wrong = new ArrayList<>();
        int calls = 0;
        for (Declared endpoint : endpoints) {
            if (endpoint.permit().everyone()) {
                continue;
            }
            calls += check(endpoint, "nobody", api.as(Api.nobody()), 401, wrong);
            for (Role role : Role.values()) {
                boolean permitted = Arrays.asList(endpoint.permit().value()).contains(role);
                if (!permitted) {
                    calls += check(
                            endpoint, role.name(), java.util.Objects.requireNonNull(people.get(role)), 403, wrong);
                } else if (endpoint.path().contains("{") && isAboutData(endpoint)) {
                    calls += check(
                            endpoint, role.name(), java.util.Objects.requireNonNull(people.get(role)), 404, wrong);
                }
            }
        }
        long open = endpoints.stream()
                .filter(endpoint -> endpoint.permit().everyone())
                .count();
        LOG.info("authorisation table: {} endpoints, {} of them public, {} calls", endpoints.size(), open, calls);
        assertThat(wrong).isEmpty();
    }

    private int check(Declared endpoint, String who, Api.As person, int expected, List<String> wrong) {
        String path = endpoint.path()
                .substring("/api/v1".length())
                .replace("{caseId}", foreignCase.toString())
                .replaceAll("\\{[a-zA-Z]*Id}", UUID.randomUUID().toString())
                .replaceAll("\\{\\*?[^}]+}", "000000");
        Object body = endpoint.method().equals("GET") || endpoint.method().equals("HEAD") ? null : "{}";
        int status = person.withVersion(1).send(endpoint.method(), path, body).status();
        if (status != expected) {
            wrong.add(endpoint + " as " + who + " -> " + status + ", expected " + expected);
        }
        return 1;
    }

    /** Codes and names in a path are secrets or public themselves; identities are data. */
    private static boolean isAboutData(Declared endpoint) {
        return endpoint.path().matches(".*\\{[a-zA-Z]*Id}.*");
    }

    private Map<Role, Api.As> people() {
        Map<Role, Api.As> people = new EnumMap<>(Role.class);
        people.put(Role.PARTY, api.as(Api.guest()));
        people.put(Role.OFFICER, api.as(Api.officer("officer2")));
        people.put(Role.LEADER, api.as(Api.leader("leader2")));
        people.put(Role.CENTRE, api.as(Api.centre()));
        people.put(Role.INSURER, api.as(Api.insurer("insurer2")));
        people.put(Role.AUDITOR, api.as(Api.auditor()));
        return people;
    }
}
