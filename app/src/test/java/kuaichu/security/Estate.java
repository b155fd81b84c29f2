package kuaichu.security;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import kuaichu.Api;
import kuaichu.accident.Roadside;
import kuaichu.platform.Role;
import kuaichu.procedure.InvestigatedCase;
import kuaichu.remedy.DeterminedAndServed;
import kuaichu.testkit.SettableClock;
import tools.jackson.databind.JsonNode;

/**
 * Two accidents with everything that has an identity, those whose business they are, and strangers of every role: another party, the
 * officers and leader of another brigade, an insurer without a claim in them.
 */
final class Estate {
    /** Of one accident determined online, claimed and reviewed. */
    private final SortedMap<String, SortedSet<String>> claimed = new TreeMap<>();
    /** Of one that is investigated by the ordinary procedure; no insurer has to do with it. */
    private final SortedMap<String, SortedSet<String>> investigated = new TreeMap<>();

    private final Map<Role, Api.As> insiders = new EnumMap<>(Role.class);
    private final Map<Role, Api.As> strangers = new EnumMap<>(Role.class);
    private final String caseId;

    Estate(Api api, SettableClock clock) {
        DeterminedAndServed served = new DeterminedAndServed(api, clock);
        this.caseId = served.caseId;
        Api.As zhang = served.zhang();
        Api.As wang = served.wang();
        wang.post("/cases/" + caseId + "/claims", Map.of("partyId", Roadside.partyId(wang, caseId, 1)))
                .ok();
        served.applyForReview();
        Api.As officer = api.as(Api.officer("officer1"));
        InvestigatedCase other = new InvestigatedCase(api, clock).transferred().rightsTold();
        officer.post(other.path("/injury-report"), Map.of("summary", "一人轻微受伤。", "proposal", "请批示。"))
                .ok();
        collect(zhang, caseId, claimed);
        collect(officer, caseId, claimed);
        collect(officer, other.caseId(), investigated);
        collectWork(officer);

        insiders.put(Role.PARTY, zhang);
        insiders.put(Role.OFFICER, officer);
        insiders.put(Role.LEADER, api.as(Api.leader("leader1")));
        insiders.put(Role.CENTRE, api.as(Api.centre()));
        insiders.put(Role.INSURER, api.as(Api.insurer("insurer1")));
        insiders.put(Role.AUDITOR, api.as(Api.auditor()));
        insiders.put(Role.SYSTEM_ADMIN, api.as(Api.systemAdmin()));
        insiders.put(Role.SECURITY_ADMIN, api.as(Api.securityAdmin()));
        strangers.put(Role.PARTY, new Roadside(api, clock).person());
        strangers.put(Role.OFFICER, api.as(Api.officer("officer2")));
        strangers.put(Role.LEADER, api.as(Api.leader("leader2")));
        strangers.put(Role.INSURER, api.as(Api.insurer("insurer2")));
        strangers.put(Role.AUDITOR, api.as(Api.auditor()));
        strangers.put(Role.SYSTEM_ADMIN, api.as(Api.systemAdmin()));
        strangers.put(Role.SECURITY_ADMIN, api.as(Api.securityAdmin()));
    }

    private static void collect(Api.As reader, String id, SortedMap<String, SortedSet<String>> ids) {
        for (String tail : List.of("", "/remedies", "/servings", "/procedure")) {
            Api.Reply page = reader.get("/cases/" + id + tail);
            if (page.status() == 200) {
                collect(page.body(), ids);
            }
        }
    }

    private void collectWork(Api.As officer) {
        for (JsonNode item : officer.get("/work-items?limit=100").ok().get("items")) {
            String of = item.get("caseId").asString();
            for (SortedMap<String, SortedSet<String>> ids : List.of(claimed, investigated)) {
                if (ids.getOrDefault("caseId", new TreeSet<>()).contains(of)) {
                    collect(item, ids);
                }
            }
        }
    }

    private static void collect(JsonNode node, SortedMap<String, SortedSet<String>> ids) {
        node.properties().forEach(field -> {
            if (field.getKey().endsWith("Id") && isUuid(field.getValue())) {
                ids.computeIfAbsent(field.getKey(), name -> new TreeSet<>())
                        .add(field.getValue().asString());
            }
            collect(field.getValue(), ids);
        });
        if (node.isArray()) {
            node.forEach(item -> collect(item, ids));
        }
    }

    private static boolean isUuid(JsonNode node) {
        try {
            return node.isString() && UUID.fromString(node.asString()).version() == 7;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    String caseId() {
        return caseId;
    }

    /** Real ones that are none of a stranger's business; an insurer may have to do with the claimed accident. */
    SortedSet<String> foreignIds(Role stranger, String name) {
        SortedSet<String> found = new TreeSet<>(investigated.getOrDefault(name, new TreeSet<>()));
        if (stranger != Role.INSURER) {
            found.addAll(claimed.getOrDefault(name, new TreeSet<>()));
        }
        return found;
    }

    /** One of the claimed accident. */
    Optional<String> ownId(String name) {
        return name.equals("caseId")
                ? Optional.of(caseId)
                : claimed.getOrDefault(name, new TreeSet<>()).stream().findFirst();
    }

    /** Those who have to do with the first accident. */
    Map<Role, Api.As> insiders() {
        return insiders;
    }

    /** Those who have nothing to do with either; the command centre is above all units. */
    Map<Role, Api.As> strangers() {
        return strangers;
    }

    Api.As insider(Role role) {
        return Objects.requireNonNull(insiders.get(role));
    }
}
