package kuaichu.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Puts the actor of a bearer token on the request and a trace id on every log line and answer. */
class BearerFilter extends OncePerRequestFilter {
    static final String TRACE_ID = "traceId";
    private static final String SCHEME = "Bearer ";
    private static final int LONGEST_TOKEN = 200;

    private final TokenResolver tokens;

    BearerFilter(TokenResolver tokens) {
        this.tokens = tokens;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String traceId = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        MDC.put(TRACE_ID, traceId);
        try {
            response.setHeader("X-Trace-Id", traceId);
            String token = token(request.getHeader(HttpHeaders.AUTHORIZATION));
            if (token != null) {
                tokens.resolve(token).ifPresent(actor -> {
                    request.setAttribute(RequestActor.ATTRIBUTE, actor);
                    request.setAttribute(RequestActor.TOKEN_ATTRIBUTE, token);
                });
            }
            chain.doFilter(request, response);
        } finally {
            MDC.remove(TRACE_ID);
        }
    }

    private static @Nullable String token(@Nullable String header) {
        return header != null && header.startsWith(SCHEME) && header.length() <= LONGEST_TOKEN
                ? header.substring(SCHEME.length()).strip()
                : null;
    }
}
