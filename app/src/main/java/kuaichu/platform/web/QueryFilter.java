package kuaichu.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.PlatformProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriUtils;

/** Refuses an address whose query is no text: bytes that are no UTF-8, control characters (PostgreSQL stores no NUL). */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class QueryFilter extends OncePerRequestFilter {
    /** What the decoder makes of bytes that are no UTF-8. */
    private static final int UNREADABLE = 0xFFFD;

    private final ProblemWriter problems;

    QueryFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isText(request.getQueryString())) {
            chain.doFilter(request, response);
        } else {
            problems.write(Problem.of(PlatformProblem.MALFORMED_REQUEST), request, response);
        }
    }

    private static boolean isText(@Nullable String query) {
        if (query == null) {
            return true;
        }
        try {
            return UriUtils.decode(query, StandardCharsets.UTF_8)
                    .codePoints()
                    .noneMatch(character -> Character.isISOControl(character) || character == UNREADABLE);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
