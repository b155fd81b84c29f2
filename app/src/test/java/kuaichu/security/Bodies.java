package kuaichu.security;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Bodies of the commands made from the published description, with one field at a time in the attacker's hand. */
final class Bodies {
    private static final int DEEPEST = 6;
    private static final JsonMapper MAPPER = new JsonMapper();

    private final JsonNode description;

    Bodies(JsonNode description) {
        this.description = description;
    }

    /** A field of a body: where it is, and what a value there makes of the body. */
    record Field(String path, boolean identity, Consumer<JsonNode> put, ObjectNode body) {
        String with(JsonNode value) {
            put.accept(value);
            return body.toString();
        }
    }

    private JsonNode schema(String method, String path) {
        return description
                .path("paths")
                .path(path)
                .path(method.toLowerCase(java.util.Locale.ROOT))
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
    }

    boolean hasBody(String method, String path) {
        return resolve(schema(method, path)).has("properties");
    }

    /** Every field that holds a text or an identity, each in a body of its own. */
    List<Field> fields(String method, String path) {
        List<String> places = new ArrayList<>();
        collect(resolve(schema(method, path)), "", 0, places);
        List<Field> fields = new ArrayList<>();
        for (String place : places) {
            ObjectNode body = (ObjectNode) sample(schema(method, path), 0);
            String pointer = place.substring(1);
            int last = pointer.lastIndexOf('/');
            JsonNode parent = body.at(pointer.substring(0, last));
            if (parent instanceof ObjectNode holder) {
                String name = pointer.substring(last + 1);
                fields.add(new Field(pointer, place.charAt(0) == 'i', value -> holder.set(name, value), body));
            }
        }
        return fields;
    }

    private void collect(JsonNode schema, String at, int depth, List<String> places) {
        if (depth > DEEPEST) {
            return;
        }
        schema.path("properties").properties().forEach(property -> {
            JsonNode of = resolve(property.getValue());
            String here = at + "/" + property.getKey();
            if (of.path("type").asString("").equals("string") && !of.has("enum")) {
                places.add((of.path("format").asString("").equals("uuid") ? "i" : "t") + here);
            }
            collect(of, here, depth + 1, places);
            if (of.has("items")) {
                collect(resolve(of.path("items")), here + "/0", depth + 1, places);
            }
        });
    }

    private JsonNode resolve(JsonNode schema) {
        String reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : description.at(reference.substring(1));
    }

    private JsonNode sample(JsonNode unresolved, int depth) {
        JsonNode schema = resolve(unresolved);
        if (schema.has("enum")) {
            return schema.get("enum").get(0);
        }
        return switch (schema.path("type").asString("object")) {
            case "string" -> text(schema.path("format").asString(""));
            case "integer", "number" -> MAPPER.getNodeFactory().numberNode(1);
            case "boolean" -> MAPPER.getNodeFactory().booleanNode(true);
            case "array" -> {
                var array = MAPPER.createArrayNode();
                if (depth < DEEPEST) {
                    array.add(sample(schema.path("items"), depth + 1));
                }
                yield array;
            }
            default -> object(schema, depth);
        };
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode object = MAPPER.createObjectNode();
        if (depth < DEEPEST) {
            schema.path("properties")
                    .properties()
                    .forEach(property -> object.set(property.getKey(), sample(property.getValue(), depth + 1)));
        }
        return object;
    }

    private static JsonNode text(String format) {
        return MAPPER.getNodeFactory().stringNode(switch (format) {
            case "uuid" -> UUID.randomUUID().toString();
            case "date-time" -> "2026-03-01T08:00:00Z";
            case "date" -> "2026-03-01";
            default -> "13800010001";
        });
    }
}
