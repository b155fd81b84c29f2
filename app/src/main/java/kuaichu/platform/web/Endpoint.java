package kuaichu.platform.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kuaichu.kernel.id.TypedId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.HandlerMethod;

/** What an endpoint declares (接口声明). */
record Endpoint(HandlerMethod handler, String path) {
    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?([^}:]+)[^}]*}");

    @Nullable Permit permit() {
        return handler.getMethodAnnotation(Permit.class);
    }

    List<String> variables() {
        Matcher matcher = VARIABLE.matcher(path);
        return matcher.results().map(result -> result.group(1)).toList();
    }

    /** Path variables that are identities: typed so in the method, or not taken by the method at all. */
    Set<String> identityVariables() {
        return variables().stream().filter(this::isIdentity).collect(Collectors.toSet());
    }

    private boolean isIdentity(String variable) {
        return Arrays.stream(handler.getMethodParameters())
                .filter(parameter -> variable.equals(pathVariable(parameter)))
                .findFirst()
                .map(parameter -> isIdentityType(parameter.getParameterType()))
                .orElse(true);
    }

    private static boolean isIdentityType(Class<?> type) {
        return type == UUID.class || TypedId.class.isAssignableFrom(type);
    }

    private static @Nullable String pathVariable(MethodParameter parameter) {
        PathVariable annotation = parameter.getParameterAnnotation(PathVariable.class);
        if (annotation == null) {
            return null;
        }
        return annotation.value().isEmpty() ? parameter.getParameter().getName() : annotation.value();
    }
}
