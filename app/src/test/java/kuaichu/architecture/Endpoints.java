package kuaichu.architecture;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import kuaichu.platform.web.Permit;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every endpoint of the interface, from the handler mappings themselves, so that none can be forgotten. */
public final class Endpoints {
    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?([a-zA-Z]+)}");

    private Endpoints() {}

    /** A method on a path. */
    public record Declared(String method, String path, HandlerMethod handler) {
        public Permit permit() {
            return Objects.requireNonNull(
                    handler.getMethodAnnotation(Permit.class), () -> path + " declares no permit");
        }

        /** Names of the variables in the path. */
        public List<String> variables() {
            return VARIABLE.matcher(path).results().map(found -> found.group(1)).toList();
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    /** Without those only tests have. */
    public static List<Declared> ofHouse(RequestMappingHandlerMapping mappings) {
        return mappings.getHandlerMethods().entrySet().stream()
                .flatMap(mapping -> mapping.getKey().getPatternValues().stream()
                        .flatMap(path -> methods(
                                        mapping.getKey().getMethodsCondition().getMethods())
                                .stream()
                                .map(method -> new Declared(method.name(), path, mapping.getValue()))))
                .filter(endpoint -> endpoint.path().startsWith("/api/v1")
                        && !endpoint.path().contains("/probe/"))
                .sorted(Comparator.comparing(Declared::path).thenComparing(Declared::method))
                .toList();
    }

    private static Set<RequestMethod> methods(Set<RequestMethod> declared) {
        return declared.isEmpty() ? Set.of(RequestMethod.GET) : declared;
    }
}
