package kuaichu.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.platform.PlatformProblem;

/** The actor of a request; also for code outside controllers, such as the upload servlet. */
public final class RequestActor {
    static final String ATTRIBUTE = RequestActor.class.getName();
    static final String TOKEN_ATTRIBUTE = ATTRIBUTE + ".token";

    private RequestActor() {}

    /** Empty when the request carries no valid session. */
    public static Optional<Actor> find(HttpServletRequest request) {
        return Optional.ofNullable((Actor) request.getAttribute(ATTRIBUTE));
    }

    /** @throws Problem {@code platform.unauthenticated} */
    public static Actor require(HttpServletRequest request) {
        return find(request).orElseThrow(() -> Problem.of(PlatformProblem.UNAUTHENTICATED));
    }

    /** The bearer token itself, for signing out. */
    public static Optional<String> findToken(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(TOKEN_ATTRIBUTE));
    }
}
