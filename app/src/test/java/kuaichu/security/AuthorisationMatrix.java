package kuaichu.security;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kuaichu.architecture.Endpoints.Declared;
import kuaichu.platform.Role;
import kuaichu.platform.web.Visibility;
import kuaichu.security.TwoWorlds.Someone;
import kuaichu.security.TwoWorlds.World;
import kuaichu.security.Wire.Answer;

/**
 * Every endpoint by everybody on both cases. What must come out follows from the declarations alone; that a foreign world is foreign
 * follows from who was at which accident, not from the rules under test. Commands come without their key: who is let through is told
 * that it lacks, and nothing happens.
 */
final class AuthorisationMatrix {
    private static final Pattern IDENTITY = Pattern.compile("\\{([a-zA-Z]*Id)}");

    private final List<Declared> endpoints;
    private final Map<String, Visibility> rules = new TreeMap<>();
    private final TwoWorlds worlds;
    private final Wire wire;
    private final Gaps gaps;

    AuthorisationMatrix(List<Declared> endpoints, List<Visibility> rules, TwoWorlds worlds, Wire wire, Gaps gaps) {
        this.endpoints = endpoints;
        rules.forEach(rule -> this.rules.put(rule.pathVariable(), rule));
        this.worlds = worlds;
        this.wire = wire;
        this.gaps = gaps;
    }

    void check() {
        for (Declared endpoint : endpoints) {
            for (Someone person : worlds.people()) {
                for (World world : worlds.worlds()) {
                    check(endpoint, person, world);
                }
            }
        }
    }

    private void check(Declared endpoint, Someone person, World world) {
        boolean endsOwnSession = endpoint.method().equals("DELETE") && endpoint.path().endsWith("/auth/session");
        if (endsOwnSession && person.role() != null) {
            return;
        }
        String who = endpoint + " as " + person.name() + " on " + world.name();
        Answer answer = call(endpoint, person, world);
        gaps.oneCase();
        int status = answer.status();
        gaps.require(status < 500, who + " -> " + status);
        if (endpoint.permit().everyone()) {
            gaps.require(status != 403, who + " is open to all and refuses: " + status);
        } else if (person.role() == null) {
            gaps.require(status == 401, who + " -> " + status + ", expected 401");
        } else if (!isPermitted(endpoint, person.role())) {
            gaps.require(status == 403, who + " -> " + status + ", expected 403");
        } else if (isVisible(endpoint, person, world)) {
            gaps.require(status != 401 && status != 403, who + " -> " + status + ", expected to be let through");
        } else {
            gaps.require(status == 404, who + " -> " + status + ", expected 404");
        }
    }

    private Answer call(Declared endpoint, Someone person, World world) {
        boolean reads = List.of("GET", "HEAD", "OPTIONS").contains(endpoint.method());
        return wire.call(
                endpoint.method(),
                world.path(endpoint.path()),
                person.token(),
                reads ? null : "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                "Content-Type",
                "application/json",
                "If-Match",
                "\"1\"");
    }

    private boolean isVisible(Declared endpoint, Someone person, World world) {
        Matcher variables = IDENTITY.matcher(endpoint.path());
        boolean visible = true;
        while (variables.find()) {
            String variable = variables.group(1);
            boolean seen = rules.get(variable).isVisible(Objects.requireNonNull(person.actor()), world.id(variable));
            gaps.require(
                    !seen || person.knows().contains(world.name()),
                    person.name() + " sees a foreign " + variable + " of " + world.name());
            visible &= seen;
        }
        return visible;
    }

    private static boolean isPermitted(Declared endpoint, Role role) {
        return Arrays.asList(endpoint.permit().value()).contains(role);
    }

    /** The declarations as a page for people. */
    String page() {
        StringBuilder page = new StringBuilder("""
                # Who may call what

                Generated from the declarations of the endpoints (`@Permit`, `Visibility`) and checked against the running platform by
                `./kuaichu test security`; write it anew with `-Dauthorisation.write=true`. ● may call it, on what the rule of each id in the
                path shows; anything else of that kind does not exist for the caller (404). – is refused (403). Without a session everything
                but the endpoints open to all is refused (401).

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
        rules.forEach((variable, rule) ->
                page.append("| `").append(variable).append("` | ").append(name(rule)).append(" |\n"));
        return page.toString();
    }

    private static String row(Declared endpoint) {
        boolean everyone = endpoint.permit().everyone();
        StringJoiner row = new StringJoiner(" | ", "| `" + endpoint + "` | " + (everyone ? "●" : "–") + " | ", " |\n");
        for (Role role : Role.values()) {
            row.add(everyone || isPermitted(endpoint, role) ? "●" : "–");
        }
        return row.toString();
    }

    private static String name(Visibility rule) {
        Class<?> type = rule.getClass();
        return "`" + type.getPackageName().substring("kuaichu.".length()) + "." + type.getSimpleName() + "`";
    }
}
