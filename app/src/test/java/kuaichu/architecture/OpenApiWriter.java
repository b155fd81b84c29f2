package kuaichu.architecture;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kuaichu.architecture.Endpoints.Declared;
import kuaichu.platform.web.ExpectedVersion;
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
 * An operation is called after its controller and method, so no name depends on the order of the controllers.
 */
final class OpenApiWriter {
    private final JsonMapper mapper = new JsonMapper();
    private final OpenApiSchemas schemas = new OpenApiSchemas();
    private final Set<String> operations = new HashSet<>();

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
        schemas.all().forEach(all::set);
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
        operation.put("operationId", operationId(endpoint.handler().getBeanType(), method));
        operation
                .putArray("tags")
                .add(endpoint.handler().getBeanType().getPackageName().split("\\.")[1]);
        ArrayNode parameters = mapper.createArrayNode();
        for (MethodParameter parameter : endpoint.handler().getMethodParameters()) {
            parameter(parameter, parameters, operation);
        }
        boolean signedIn = !endpoint.permit().everyone();
        if (signedIn && !endpoint.method().equals("GET") && !endpoint.path().startsWith("/api/v1/auth/")) {
            parameters.add(parameter("Idempotency-Key", "header", true, OpenApiSchemas.format("string", "uuid")));
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

    private String operationId(Class<?> controller, Method method) {
        String id = controller.getSimpleName().replace("Controller", "") + "." + method.getName();
        if (!operations.add(id)) {
            throw new AssertionError("two operations are called " + id + ": rename one of the methods");
        }
        return id;
    }

    private void parameter(MethodParameter parameter, ArrayNode parameters, ObjectNode operation) {
        Type type = parameter.getGenericParameterType();
        String name = String.valueOf(parameter.getParameter().getName());
        PathVariable path = parameter.getParameterAnnotation(PathVariable.class);
        RequestParam query = parameter.getParameterAnnotation(RequestParam.class);
        if (path != null) {
            parameters.add(parameter(path.value().isEmpty() ? name : path.value(), "path", true, schemas.of(type)));
        } else if (query != null) {
            boolean optional = !query.required() || parameter.isOptional();
            parameters.add(
                    parameter(query.value().isEmpty() ? name : query.value(), "query", !optional, schemas.of(type)));
        } else if (parameter.getParameterType() == ExpectedVersion.class) {
            parameters.add(parameter("If-Match", "header", true, OpenApiSchemas.format("string", null)));
        } else if (parameter.hasParameterAnnotation(RequestBody.class)) {
            operation
                    .putObject("requestBody")
                    .put("required", true)
                    .putObject("content")
                    .putObject(type == byte[].class ? "application/octet-stream" : "application/json")
                    .set("schema", schemas.of(type));
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
                    .set("schema", json ? schemas.of(type) : OpenApiSchemas.format("string", null));
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

    private ObjectNode problem() {
        ObjectNode problem = OpenApiSchemas.format("object", null);
        ObjectNode properties = problem.putObject("properties");
        for (String text : List.of("type", "title", "detail", "code", "traceId")) {
            properties.set(text, OpenApiSchemas.format("string", null));
        }
        properties.set("status", OpenApiSchemas.format("integer", "int32"));
        properties.set("currentVersion", OpenApiSchemas.format("integer", "int64"));
        ObjectNode field = OpenApiSchemas.format("object", null);
        ObjectNode fieldProperties = field.putObject("properties");
        List.of("field", "code", "message")
                .forEach(name -> fieldProperties.set(name, OpenApiSchemas.format("string", null)));
        field.putArray("required").add("field").add("code").add("message");
        ObjectNode fields = OpenApiSchemas.format("array", null);
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
