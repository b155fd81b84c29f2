package kuaichu.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.platform.PlatformProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** {@link Actor} and {@link ExpectedVersion} as arguments of controller methods; a nullable actor where nobody need be signed in. */
class PlatformArguments implements HandlerMethodArgumentResolver {
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"?(\\d{1,18})\"?");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class || parameter.getParameterType() == ExpectedVersion.class;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binderFactory) {
        HttpServletRequest request = Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class));
        if (parameter.getParameterType() == ExpectedVersion.class) {
            return expectedVersion(request);
        }
        Optional<Actor> actor = RequestActor.find(request);
        return actor.isEmpty() && !parameter.isOptional() ? RequestActor.require(request) : actor.orElse(null);
    }

    private static ExpectedVersion expectedVersion(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.IF_MATCH);
        Matcher matcher = TAG.matcher(header == null ? "" : header.strip());
        if (!matcher.matches()) {
            throw Problem.of(PlatformProblem.VERSION_MISSING);
        }
        return new ExpectedVersion(Long.parseLong(matcher.group(1)));
    }
}
