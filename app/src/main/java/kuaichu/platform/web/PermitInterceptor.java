package kuaichu.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.platform.PlatformProblem;
import kuaichu.platform.RateLimits;
import org.jspecify.annotations.Nullable;
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

    private final ObjectProvider<AccessWatch> watches;
    private final RateLimits limits;

    PermitInterceptor(ObjectProvider<EndpointRules> rules, ObjectProvider<AccessWatch> watches, RateLimits limits) {
        this.rules = rules;
        this.watches = watches;
        this.limits = limits;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && request.getDispatcherType() == DispatcherType.REQUEST) {
            Permit permit = method.getMethodAnnotation(Permit.class);
            if (permit != null && isGuarded(method)) {
                Actor actor = RequestActor.require(request);
                limits.requireOfPerson("call", actor.requireAccount(), request.getRemoteAddr());
                AccessWatch.Call call = call(request, actor);
                if (Arrays.stream(permit.value()).noneMatch(actor::is)) {
                    throw refuse(call, PlatformProblem.FORBIDDEN);
                }
                if (!areVisible(call)) {
                    throw refuse(call, PlatformProblem.NOT_FOUND);
                }
                watches.orderedStream().forEach(watch -> watch.passed(call));
            }
        }
        return true;
    }

    private static boolean isGuarded(HandlerMethod method) {
        Permit permit = method.getMethodAnnotation(Permit.class);
        return permit != null && !permit.everyone();
    }

    /** What passed here and was refused by its handler is a refusal as well. */
    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception exception) {
        int status = response.getStatus();
        boolean refused = status == HttpServletResponse.SC_UNAUTHORIZED || status == HttpServletResponse.SC_FORBIDDEN;
        if (refused && handler instanceof HandlerMethod method && isGuarded(method)) {
            RequestActor.find(request).ifPresent(actor -> {
                AccessWatch.Call call = call(request, actor);
                watches.orderedStream().forEach(watch -> watch.refused(call, status));
            });
        }
    }

    private Problem refuse(AccessWatch.Call call, PlatformProblem problem) {
        watches.orderedStream().forEach(watch -> watch.refused(call, problem.status()));
        return Problem.of(problem);
    }

    private static AccessWatch.Call call(HttpServletRequest request, Actor actor) {
        Map<String, String> variables = new HashMap<>();
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> found) {
            found.forEach((name, value) -> variables.put(String.valueOf(name), String.valueOf(value)));
        }
        return new AccessWatch.Call(
                actor,
                request.getMethod(),
                String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)),
                variables,
                request.getRemoteAddr());
    }

    private boolean areVisible(AccessWatch.Call call) {
        Map<String, Visibility> visibilities = rules.getObject().visibilities();
        return call.variables().entrySet().stream().allMatch(variable -> {
            Visibility visibility = visibilities.get(variable.getKey());
            return visibility == null || visibility.isVisible(call.actor(), uuid(variable.getValue()));
        });
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
