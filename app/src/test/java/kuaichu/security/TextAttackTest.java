package kuaichu.security;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** FEATURE: whatever is written into whatever text field of whatever command is text, or is refused with the field named. */
@PlatformTest
class TextAttackTest {
    /** As JSON writes them. */
    private static final List<String> TEXTS = List.of(
            "<script>alert(1)</script><img src=x onerror=alert(1)>",
            "\\u0000null\\u0000",
            "' or '1'='1'; drop table access.account; --",
            "${jndi:ldap://127.0.0.1:1/a} #{7*7} {{7*7}} %{7*7}",
            "a\\r\\nSet-Cookie: a=b\\r\\n\\r\\n<html>",
            "\\u001b[31mred\\u001b[0m\\u0007",
            "\\ud800 alone \\udfff",
            "\\u202etxt.exe\\u2066\\ufeff",
            "../../../../etc/passwd",
            "=cmd|' /C calc'!A0",
            "\\ud83d\\ude97\\u200d\\ud83d\\udca5 漢字 𠮷",
            "%s%n%x%00");

    private static final int DEEPEST = 4;

    private final Api api;
    private final Estate estate;
    private final List<Declared> endpoints;
    private final JsonMapper mapper;
    private final JsonNode schemas;
    private final JsonNode paths;

    TextAttackTest(
            Api api,
            SettableClock clock,
            JsonMapper mapper,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.api = api;
        this.mapper = mapper;
        this.estate = new Estate(api, clock);
        this.endpoints = Endpoints.ofHouse(mappings);
        JsonNode description = api.as(Api.nobody()).get("/openapi.json").ok();
        this.schemas = description.get("components").get("schemas");
        this.paths = description.get("paths");
    }

    @Test
    void textIsText() {
        Tally tally = new Tally("texts");
        Set<String> attacked = new HashSet<>();
        for (Declared endpoint : endpoints) {
            Optional<JsonNode> schema = bodyOf(endpoint);
            if (schema.isEmpty()) {
                continue;
            }
            attacked.add(endpoint.toString());
            for (String text : TEXTS) {
                String body = write(schema.get(), text);
                tally.payload(endpoint + " " + text, judge(send(endpoint, body)));
                // somebody who may not call it must not be told more
                tally.payload(endpoint + " by nobody " + text, judge(call(api.as(Api.nobody()), endpoint, body)));
            }
            for (String shape : List.of(
                    "[]", "null", "\"text\"", "1", "{", "{\"a\":", "", "{\"__proto__\":{\"role\":\"OFFICER\"}}")) {
                tally.payload(endpoint + " " + shape, judge(send(endpoint, shape)));
            }
        }
        tally.close();
        org.assertj.core.api.Assertions.assertThat(attacked).hasSizeGreaterThan(50);
    }

    private static @Nullable String judge(Api.Reply answer) {
        String type = java.util.Objects.requireNonNullElse(answer.header("Content-Type"), "");
        boolean data = answer.raw().body().length == 0 || type.contains("json");
        return data ? Leaks.find(answer) : "answered " + type;
    }

    private Api.Reply send(Declared endpoint, String body) {
        Role[] roles = endpoint.permit().value();
        return call(roles.length == 0 ? api.as(Api.nobody()) : estate.insider(roles[0]), endpoint, body);
    }

    private Api.Reply call(Api.As person, Declared endpoint, String body) {
        String path = endpoint.path().substring("/api/v1".length());
        for (String name : endpoint.variables()) {
            path = path.replaceAll(
                    "\\{\\*?" + name + "}", estate.ownId(name).orElse("01890000-0000-7000-8000-000000000000"));
        }
        return person.withVersion(1).send(endpoint.method(), path, body);
    }

    private Optional<JsonNode> bodyOf(Declared endpoint) {
        JsonNode schema = paths.path(endpoint.path())
                .path(endpoint.method().toLowerCase(java.util.Locale.ROOT))
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
        return schema.isMissingNode() ? Optional.empty() : Optional.of(schema);
    }

    /** A body of that shape with the text in every place a text may stand. */
    private String write(JsonNode schema, String text) {
        return mapper.writeValueAsString(value(schema, 0)).replace(MARK, text);
    }

    private static final String MARK = "~attack~";

    private JsonNode value(JsonNode declared, int depth) {
        JsonNode schema = declared;
        if (declared.has("$ref")) {
            String name = declared.get("$ref").asString();
            schema = schemas.path(name.substring(name.lastIndexOf('/') + 1));
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(0);
        }
        return switch (schema.path("type").asString("object")) {
            case "string" ->
                mapper.getNodeFactory().stringNode(text(schema.path("format").asString("")));
            case "integer", "number" -> mapper.getNodeFactory().numberNode(1);
            case "boolean" -> mapper.getNodeFactory().booleanNode(true);
            case "array" -> array(schema, depth);
            default -> object(schema, depth);
        };
    }

    private static String text(String format) {
        return switch (format) {
            case "uuid" -> "01890000-0000-7000-8000-000000000000";
            case "date" -> "2026-12-01";
            case "date-time" -> "2026-12-01T08:00:00Z";
            default -> MARK;
        };
    }

    private ArrayNode array(JsonNode schema, int depth) {
        ArrayNode array = mapper.createArrayNode();
        return depth < DEEPEST ? array.add(value(schema.path("items"), depth + 1)) : array;
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode object = mapper.createObjectNode();
        if (depth < DEEPEST) {
            schema.path("properties")
                    .properties()
                    .forEach(field -> object.set(field.getKey(), value(field.getValue(), depth + 1)));
            if (schema.has("additionalProperties")) {
                object.put(MARK, MARK);
            }
        }
        return object;
    }
}
