package kuaichu.security;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kuaichu.Api;
import kuaichu.accident.Roadside;
import kuaichu.determination.DeterminedCase;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.platform.web.TokenResolver;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two decided accidents in two brigades, and everybody who has to do with one, both or none of them. */
final class TwoWorlds {
    /** A name that stands only in the foreign case: seen by the wrong person it is a leak. */
    static final String SECRET_NAME = "异乡客";

    private static final double HOME = 119.30;
    private static final double AWAY = 119.40;

    private final Api api;
    private final Roadside roadside;
    private final Clock clock;
    private final TokenResolver tokens;
    private final JdbcClient jdbc;
    private final List<Someone> people = new ArrayList<>();
    private final World home;
    private final World away;

    /** A case and the ids of everything that belongs to it, by the name they have in paths. */
    record World(String name, UUID caseId, Map<String, UUID> ids) {
        UUID id(String variable) {
            return ids.getOrDefault(variable, new UUID(0, 1));
        }

        String path(String template) {
            String path = template;
            for (Map.Entry<String, UUID> id : ids.entrySet()) {
                path = path.replace("{" + id.getKey() + "}", id.getValue().toString());
            }
            return path.replaceAll("\\{[a-zA-Z]*Id}", new UUID(0, 1).toString()).replaceAll("\\{\\*?[^}]+}", "0");
        }
    }

    /** Somebody who calls; {@code knows} names the worlds that are not foreign to them. */
    record Someone(String name, @Nullable Role role, @Nullable String token, @Nullable Actor actor, Set<String> knows) {}

    TwoWorlds(Api api, Clock clock, TokenResolver tokens, JdbcClient jdbc) {
        this.api = api;
        this.clock = clock;
        this.tokens = tokens;
        this.jdbc = jdbc;
        this.roadside = new Roadside(api, clock);
        Api.As zhang = roadside.person();
        Api.As wang = roadside.person();
        Api.As chen = roadside.person();
        Api.As lin = roadside.person();
        String homeCase = decided(zhang, wang, HOME, "officer1", Map.of());
        String awayCase = decided(chen, lin, AWAY, "officer2", Map.of("name", SECRET_NAME, "insurerId", insurer("闽海")));
        zhang.post("/cases/" + homeCase + "/claims", Map.of("partyId", Roadside.partyId(zhang, homeCase, 0)))
                .ok();
        people.add(new Someone("nobody", null, null, null, Set.of()));
        add("zhang", zhang, "home");
        add("wang", wang, "home");
        add("chen", chen, "away");
        add("stranger", roadside.person());
        add("guest", api.as(Api.guest()));
        staff("officer1", "home");
        staff("officer2", "away");
        staff("officer3", "home");
        staff("leader1", "home");
        staff("leader2", "away");
        staff("chief1", "home", "away");
        staff("reviewer1", "home", "away");
        staff("centre1", "home", "away");
        staff("insurer1", "home");
        staff("insurer2", "home", "away");
        this.home = world("home", homeCase);
        this.away = world("away", awayCase);
    }

    private String insurer(String name) {
        for (var known : api.as(Api.nobody()).get("/insurers").ok().get("items")) {
            if (known.get("name").asString().contains(name)) {
                return known.get("insurerId").asString();
            }
        }
        throw new AssertionError(name);
    }

    private String decided(Api.As first, Api.As second, double lon, String officer, Map<String, Object> otherwise) {
        Map<String, Object> report = roadside.report(Map.of());
        report.put("place", Map.of("text", "路口", "point", Map.of("lon", lon, "lat", 26.08, "datum", "WGS84")));
        report.put("digests", roadside.allDigests());
        String caseId = first.post("/cases", report).ok().get("caseId").asString();
        first.post("/cases/" + caseId + "/clearance", Map.of("movedAt", clock.instant().toString()))
                .ok();
        Roadside.join(first, second, caseId);
        roadside.enter(first, caseId, 0, otherwise);
        roadside.enter(second, caseId, 1, otherwise);
        DeterminedCase.dispute(roadside, first, second, caseId);
        Api.As decider = api.as(Api.officer(officer));
        Roadside.claim(decider, caseId, "DETERMINATION");
        DeterminedCase.issue(decider, caseId, new DeterminedCase.Grades("PRIMARY", "SECONDARY"));
        DeterminedCase.serve(roadside, List.of(first, second), caseId);
        return caseId;
    }

    private void staff(String username, String... knows) {
        add(username, api.as(Api.officer(username)), knows);
    }

    private void add(String name, Api.As session, String... knows) {
        Actor actor = tokens.resolve(session.token()).orElseThrow();
        people.add(new Someone(name, actor.role(), session.token(), actor, Set.of(knows)));
    }

    private World world(String name, String caseId) {
        UUID id = UUID.fromString(caseId);
        Map<String, UUID> ids = new HashMap<>(Map.of("caseId", id));
        for (String variable : List.of(
                "partyId", "evidenceId", "envelopeId", "documentId", "claimId", "servingId", "workItemId", "messageId", "callId",
                "approvalId", "examinationId", "mediationId", "reviewId", "readingId")) {
            findOf(variable, id).ifPresent(found -> ids.put(variable, found));
        }
        return new World(name, id, ids);
    }

    /** Whatever table keeps things of that name together with their case. */
    private Optional<UUID> findOf(String variable, UUID caseId) {
        String column = variable.replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT);
        List<String> tables = jdbc.sql("select a.table_schema || '.' || a.table_name from information_schema.columns a"
                        + " join information_schema.columns b using (table_schema, table_name)"
                        + " where a.column_name = ? and b.column_name = 'case_id' and a.data_type = 'uuid' order by 1")
                .param(column)
                .query(String.class)
                .list();
        for (String table : tables) {
            Optional<UUID> found = jdbc.sql("select " + column + " from " + table + " where case_id = ? and " + column
                            + " is not null limit 1")
                    .param(caseId)
                    .query(UUID.class)
                    .optional();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    List<World> worlds() {
        return List.of(home, away);
    }

    World home() {
        return home;
    }

    World away() {
        return away;
    }

    List<Someone> people() {
        return people;
    }

    /** Who belongs to the home world and has one of the roles. */
    Optional<Someone> atHome(Role... roles) {
        return people.stream()
                .filter(person -> List.of(roles).contains(person.role()) && person.knows().contains("home"))
                .findFirst();
    }

    /** Entries of the foreign case made by people it is foreign to. */
    int intrusions() {
        UUID[] foreigners = people.stream()
                .filter(person -> person.actor() != null && !person.knows().contains("away"))
                .map(person -> java.util.Objects.requireNonNull(person.actor()).requireAccount().value())
                .toArray(UUID[]::new);
        return jdbc.sql("select count(*) from docket.entry where case_id = ? and actor_account = any(?)")
                .params(away.caseId(), foreigners)
                .query(Integer.class)
                .single();
    }
}
