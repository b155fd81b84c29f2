package kuaichu.architecture;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import kuaichu.architecture.Endpoints.Declared;
import kuaichu.kernel.id.TypedId;
import kuaichu.platform.web.ExpectedVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * OpenAPI 3.1 of the interface from the controllers: schema names are the records' names, a component is required unless it is
 * {@code @Nullable}. The general libraries do not know JSpecify and would call everything optional.
 */
final class OpenApiWriter {
    private final JsonMapper mapper = new JsonMapper();
    private final Map<String, ObjectNode> schemas = new TreeMap<>();
    private final Map<String, Type> named = new HashMap<>();
    private final Map<String, Integer> operations = new HashMap<>();

    ObjectNode write(List<Declared> endpoints) {
        ObjectNode root = mapper.createObjectNode().put("openapi", "3.1.0");
        root.putObject("info")
                .put("title", "Kuaichu 快处")
                .put("version", "1")
                .put("description", "Errors are RFC 9457 problems with a code of the closed list at /problems.");
        ObjectNode paths = root.putObject("paths");
        for (Declared endpoint : endpoints) {
            ObjectNode path =
                    paths.path(endpoint.path()) instanceof ObjectNode known ? known : paths.putObject(endpoint.path());
            path.set(endpoint.method().toLowerCase(Locale.ROOT), operation(endpoint));
        }
        ObjectNode components = root.putObject("components");
        ObjectNode all = components.putObject("schemas");
        schemas.forEach(all::set);
        all.set("Problem", problem());
        components
                .putObject("securitySchemes")
                .putObject("bearer")
                .put("type", "http")
                .put("scheme", "bearer");
        return root;
    }

    private ObjectNode operation(Declared endpoint) {
        Method method = endpoint.handler().getMethod();
        ObjectNode operation = mapper.createObjectNode();
        int uses = operations.merge(method.getName(), 1, Integer::sum);
        operation.put("operationId", uses == 1 ? method.getName() : method.getName() + uses);
        operation
                .putArray("tags")
                .add(endpoint.handler().getBeanType().getPackageName().split("\\.")[1]);
        ArrayNode parameters = mapper.createArrayNode();
        for (MethodParameter parameter : endpoint.handler().getMethodParameters()) {
            parameter(parameter, parameters, operation);
        }
        boolean signedIn = !endpoint.permit().everyone();
        if (signedIn && !endpoint.method().equals("GET") && !endpoint.path().startsWith("/api/v1/auth/")) {
            parameters.add(parameter("Idempotency-Key", "header", true, format("string", "uuid")));
        }
        if (!parameters.isEmpty()) {
            operation.set("parameters", parameters);
        }
        operation.set("responses", responses(method));
        if (signedIn) {
            operation.putArray("security").addObject().putArray("bearer");
            ArrayNode roles = operation.putArray("x-roles");
            Arrays.stream(endpoint.permit().value()).map(Enum::name).forEach(roles::add);
        }
        return operation;
    }

    private void parameter(MethodParameter parameter, ArrayNode parameters, ObjectNode operation) {
        Type type = parameter.getGenericParameterType();
        String name = String.valueOf(parameter.getParameter().getName());
        PathVariable path = parameter.getParameterAnnotation(PathVariable.class);
        RequestParam query = parameter.getParameterAnnotation(RequestParam.class);
        if (path != null) {
            parameters.add(
                    parameter(path.value().isEmpty() ? name : path.value(), "path", true, schema(type, Map.of())));
        } else if (query != null) {
            boolean optional = !query.required() || parameter.isOptional();
            parameters.add(parameter(
                    query.value().isEmpty() ? name : query.value(), "query", !optional, schema(type, Map.of())));
        } else if (parameter.getParameterType() == ExpectedVersion.class) {
            parameters.add(parameter("If-Match", "header", true, format("string", null)));
        } else if (parameter.hasParameterAnnotation(RequestBody.class)) {
            operation
                    .putObject("requestBody")
                    .put("required", true)
                    .putObject("content")
                    .putObject(type == byte[].class ? "application/octet-stream" : "application/json")
                    .set("schema", schema(type, Map.of()));
        }
    }

    private ObjectNode parameter(String name, String in, boolean required, ObjectNode schema) {
        ObjectNode parameter =
                mapper.createObjectNode().put("name", name).put("in", in).put("required", required);
        parameter.set("schema", schema);
        return parameter;
    }

    private ObjectNode responses(Method method) {
        ResponseStatus declared = AnnotatedElementUtils.findMergedAnnotation(method, ResponseStatus.class);
        Type type = body(method.getGenericReturnType());
        boolean empty = type == void.class || type == Void.class;
        String status = declared != null ? String.valueOf(declared.code().value()) : empty ? "204" : "200";
        ObjectNode responses = mapper.createObjectNode();
        ObjectNode response = responses.putObject(status).put("description", "done");
        if (!empty) {
            boolean json = type != byte[].class
                    && !isStream(type)
                    && !type.getTypeName().endsWith("Resource");
            response.putObject("content")
                    .putObject(json ? "application/json" : isStream(type) ? "text/event-stream" : "*/*")
                    .set("schema", json ? schema(type, Map.of()) : format("string", null));
        }
        responses
                .putObject("default")
                .put("description", "refused")
                .putObject("content")
                .putObject("application/problem+json")
                .putObject("schema")
                .put("$ref", "#/components/schemas/Problem");
        return responses;
    }

    private static boolean isStream(Type type) {
        return type.getTypeName().endsWith("Emitter");
    }

    private static Type body(Type type) {
        return type instanceof ParameterizedType generic && generic.getRawType() == ResponseEntity.class
                ? generic.getActualTypeArguments()[0]
                : type;
    }

    private ObjectNode schema(Type type, Map<TypeVariable<?>, Type> variables) {
        if (type instanceof TypeVariable<?> variable) {
            return schema(variables.getOrDefault(variable, Object.class), Map.of());
        }
        if (type instanceof ParameterizedType generic) {
            return generic(generic, variables);
        }
        return type instanceof Class<?> plain ? plain(plain) : mapper.createObjectNode();
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
            return mapper.createObjectNode();
        }
        Map<TypeVariable<?>, Type> bound = new HashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            bound.put(raw.getTypeParameters()[i], arguments[i]);
        }
        String of = arguments[0] instanceof Class<?> item ? item.getSimpleName() : "Any";
        return named(raw.getSimpleName() + "Of" + of, type, raw, bound);
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
                ? named(type.getSimpleName(), type, type, Map.of())
                : mapper.createObjectNode();
    }

    private ObjectNode format(String type, @Nullable String format) {
        ObjectNode schema = mapper.createObjectNode().put("type", type);
        return format == null ? schema : schema.put("format", format);
    }

    private ObjectNode named(String simple, Type identity, Class<?> type, Map<TypeVariable<?>, Type> variables) {
        for (RecordComponent component : type.isRecord() ? type.getRecordComponents() : new RecordComponent[0]) {
            if (component.getAccessor().isAnnotationPresent(JsonValue.class)) {
                return schema(component.getGenericType(), variables);
            }
        }
        String name = simple;
        if (named.containsKey(name) && !named.get(name).equals(identity)) {
            Class<?> outer = type.getEnclosingClass();
            name = (outer == null ? type.getPackageName().replaceAll(".*\\.", "") : outer.getSimpleName()) + simple;
        }
        if (named.putIfAbsent(name, identity) == null) {
            ObjectNode schema = mapper.createObjectNode();
            schemas.put(name, schema);
            describe(type, variables, schema);
        }
        return mapper.createObjectNode().put("$ref", "#/components/schemas/" + name);
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
        ArrayNode required = mapper.createArrayNode();
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

    private ObjectNode problem() {
        ObjectNode problem = format("object", null);
        ObjectNode properties = problem.putObject("properties");
        for (String text : List.of("type", "title", "detail", "code", "traceId")) {
            properties.set(text, format("string", null));
        }
        properties.set("status", format("integer", "int32"));
        properties.set("currentVersion", format("integer", "int64"));
        ObjectNode field = format("object", null);
        ObjectNode fieldProperties = field.putObject("properties");
        List.of("field", "code", "message").forEach(name -> fieldProperties.set(name, format("string", null)));
        field.putArray("required").add("field").add("code").add("message");
        ObjectNode fields = format("array", null);
        fields.set("items", field);
        properties.set("fields", fields);
        problem.putArray("required")
                .add("type")
                .add("title")
                .add("status")
                .add("detail")
                .add("code");
        return problem;
    }
}
