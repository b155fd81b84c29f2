package kuaichu.platform.web;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.PlatformProblem;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.springframework.boot.jetty.JettyServerCustomizer;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * What every answer tells the browser (安全响应头), written by the server itself so that no refusal leaves without; a handler that
 * serves something stranger than pages (an original, the verifier) narrows it.
 */
@Component
class SecurityHeaders implements WebServerFactoryCustomizer<JettyServletWebServerFactory>, JettyServerCustomizer {
    /** Nothing inline, nothing from elsewhere; styles set by script properties need no exception. */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data: blob:; media-src 'self' blob:; font-src 'self'; connect-src 'self'; frame-src 'self' blob:; worker-src 'self';"
            + " object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy", CONTENT_SECURITY_POLICY,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Permissions-Policy", "camera=(self), geolocation=(self), microphone=(self), payment=(), usb=()",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    private static final String ONE_YEAR = "max-age=31536000";

    private final ProblemWriter problems;

    SecurityHeaders(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void customize(JettyServletWebServerFactory factory) {
        factory.addServerCustomizers(this);
    }

    @Override
    public void customize(org.eclipse.jetty.server.Server server) {
        server.setHandler(new Handler.Wrapper(server.getHandler()) {
            @Override
            public boolean handle(Request request, Response response, Callback callback) throws Exception {
                write(request, response.getHeaders());
                return super.handle(request, response, callback);
            }
        });
        server.setErrorHandler(this::refuse);
        Arrays.stream(server.getConnectors())
                .flatMap(connector -> connector.getConnectionFactories().stream())
                .filter(HttpConfiguration.ConnectionFactory.class::isInstance)
                .map(HttpConfiguration.ConnectionFactory.class::cast)
                .forEach(http -> configure(http.getHttpConfiguration()));
    }

    private static void configure(HttpConfiguration http) {
        http.setSendServerVersion(false);
        // or a token that differs in case alone would be taken for the one this connection sent before
        http.setHeaderCacheCaseSensitive(true);
    }

    /** What the server refuses by itself: a line or a header that is no HTTP, a path that means two things. */
    private boolean refuse(Request request, Response response, Callback callback) {
        write(request, response.getHeaders());
        Problem problem = response.getStatus() == HttpStatus.BAD_REQUEST_400
                ? Problem.of(PlatformProblem.MALFORMED_REQUEST)
                : ProblemAdvice.ofStatus(response.getStatus());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.write(true, ByteBuffer.wrap(problems.json(problem, Locale.SIMPLIFIED_CHINESE)), callback);
        return true;
    }

    private static void write(Request request, HttpFields.Mutable headers) {
        HEADERS.forEach(headers::put);
        if (request.isSecure()) {
            headers.put("Strict-Transport-Security", ONE_YEAR);
        }
    }
}
