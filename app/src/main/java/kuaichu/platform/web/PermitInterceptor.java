package kuaichu.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.platform.PlatformProblem;
import kuaichu.platform.RateLimits;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Enforces {@link Permit} and {@link Visibility} before a handler runs: 401 without session, 403 for another role, 404 for foreign data. */
@Component
class PermitInterceptor implements HandlerInterceptor {
    /** Looked up late: the rules need the handler mapping, which needs this interceptor. */
    private final ObjectProvider<EndpointRules> rules;

    private final RateLimits limits;

    PermitInterceptor(ObjectProvider<EndpointRules> rules, RateLimits limits) {
        this.rules = rules;
        this.limits = limits;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && request.getDispatcherType() == DispatcherType.REQUEST) {
            Permit permit = method.getMethodAnnotation(Permit.class);
            if (permit != null && !permit.everyone()) {
                Actor actor = RequestActor.require(request);
                limits.requireOfPerson("call", actor.requireAccount(), request.getRemoteAddr());
                if (Arrays.stream(permit.value()).noneMatch(actor::is)) {
                    throw Problem.of(PlatformProblem.FORBIDDEN);
                }
                requireVisible(request, actor);
            }
        }
        return true;
    }

    private void requireVisible(HttpServletRequest request, Actor actor) {
        Map<String, Visibility> visibilities = rules.getObject().visibilities();
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables) {
            variables.forEach((name, value) -> {
                Visibility visibility = visibilities.get(String.valueOf(name));
                if (visibility != null && !visibility.isVisible(actor, uuid(String.valueOf(value)))) {
                    throw Problem.of(PlatformProblem.NOT_FOUND);
                }
            });
        }
    }

    private static UUID uuid(String text) {
        try {
            UUID id = UUID.fromString(text);
            if (id.toString().equalsIgnoreCase(text)) {
                return id;
            }
        } catch (IllegalArgumentException e) {
            throw Problem.of(PlatformProblem.NOT_FOUND);
        }
        throw Problem.of(PlatformProblem.NOT_FOUND);
    }
}
