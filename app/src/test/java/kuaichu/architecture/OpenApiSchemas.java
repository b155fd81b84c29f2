package kuaichu.architecture;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import kuaichu.kernel.id.TypedId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schemas of the interface by name. A name is the record's own; a nested type whose name is a single word ({@code State},
 * {@code Kind}) takes the name of its outer type before it. Two types of one name are an error.
 */
final class OpenApiSchemas {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Map<String, ObjectNode> schemas = new TreeMap<>();
    private final Map<String, Type> named = new HashMap<>();

    Map<String, ObjectNode> all() {
        return schemas;
    }

    /** Inline, or a reference to the named one. */
    ObjectNode of(Type type) {
        return schema(type, Map.of());
    }

    private ObjectNode schema(Type type, Map<TypeVariable<?>, Type> variables) {
        if (type instanceof TypeVariable<?> variable) {
            return schema(variables.getOrDefault(variable, Object.class), Map.of());
        }
        if (type instanceof ParameterizedType generic) {
            return generic(generic, variables);
        }
        return type instanceof Class<?> plain ? plain(plain) : MAPPER.createObjectNode();
    }

    private ObjectNode generic(ParameterizedType type, Map<TypeVariable<?>, Type> variables) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] arguments = Arrays.stream(type.getActualTypeArguments())
                .map(argument -> argument instanceof TypeVariable<?> variable
                        ? variables.getOrDefault(variable, argument)
                        : argument)
                .toArray(Type[]::new);
        if (Collection.class.isAssignableFrom(raw)) {
            ObjectNode array = format("array", null);
            array.set("items", schema(arguments[0], variables));
            return array;
        }
        if (Map.class.isAssignableFrom(raw)) {
            ObjectNode map = format("object", null);
            map.set("additionalProperties", schema(arguments[1], variables));
            return map;
        }
        if (!raw.isRecord()) {
            return MAPPER.createObjectNode();
        }
        Map<TypeVariable<?>, Type> bound = new HashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            bound.put(raw.getTypeParameters()[i], arguments[i]);
        }
        String of = arguments[0] instanceof Class<?> item ? schemaName(item) : "Any";
        return named(schemaName(raw) + "Of" + of, type, raw, bound);
    }

    private ObjectNode plain(Class<?> type) {
        if (type == String.class || type == CharSequence.class) {
            return format("string", null);
        }
        if (type == UUID.class || TypedId.class.isAssignableFrom(type)) {
            return format("string", "uuid");
        }
        if (type == Instant.class) {
            return format("string", "date-time");
        }
        if (type == LocalDate.class) {
            return format("string", "date");
        }
        if (type == boolean.class || type == Boolean.class) {
            return format("boolean", null);
        }
        if (type == int.class || type == Integer.class) {
            return format("integer", "int32");
        }
        if (type == long.class || type == Long.class) {
            return format("integer", "int64");
        }
        if (type == double.class || type == Double.class || type == BigDecimal.class) {
            return format("number", null);
        }
        return type.isEnum() || type.isRecord()
                ? named(schemaName(type), type, type, Map.of())
                : MAPPER.createObjectNode();
    }

    static ObjectNode format(String type, @Nullable String format) {
        ObjectNode schema = MAPPER.createObjectNode().put("type", type);
        return format == null ? schema : schema.put("format", format);
    }

    /** {@code NegotiationViewState} for {@code NegotiationView.State}; what a controller holds is named well enough alone. */
    private static String schemaName(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        boolean oneWord =
                type.getSimpleName().chars().filter(Character::isUpperCase).count() == 1;
        return outer == null || !oneWord || outer.getSimpleName().endsWith("Controller")
                ? type.getSimpleName()
                : schemaName(outer) + type.getSimpleName();
    }

    private ObjectNode named(String name, Type identity, Class<?> type, Map<TypeVariable<?>, Type> variables) {
        for (RecordComponent component : type.isRecord() ? type.getRecordComponents() : new RecordComponent[0]) {
            if (component.getAccessor().isAnnotationPresent(JsonValue.class)) {
                return schema(component.getGenericType(), variables);
            }
        }
        Type known = named.putIfAbsent(name, identity);
        if (known != null && !known.equals(identity)) {
            throw new AssertionError("two types want the schema name " + name + ": " + known.getTypeName() + " and "
                    + identity.getTypeName() + "; rename one of them");
        }
        if (known == null) {
            ObjectNode schema = MAPPER.createObjectNode();
            schemas.put(name, schema);
            describe(type, variables, schema);
        }
        return MAPPER.createObjectNode().put("$ref", "#/components/schemas/" + name);
    }

    private void describe(Class<?> type, Map<TypeVariable<?>, Type> variables, ObjectNode schema) {
        if (type.isEnum()) {
            schema.put("type", "string");
            ArrayNode values = schema.putArray("enum");
            Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .forEach(values::add);
            return;
        }
        schema.put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = MAPPER.createArrayNode();
        for (RecordComponent component : type.getRecordComponents()) {
            properties.set(component.getName(), schema(component.getGenericType(), variables));
            if (!isNullable(component, component.getAnnotatedType())) {
                required.add(component.getName());
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
    }

    private static boolean isNullable(AnnotatedElement component, AnnotatedType type) {
        return component.isAnnotationPresent(Nullable.class) || type.isAnnotationPresent(Nullable.class);
    }
}
