package kuaichu.platform.web;

import java.nio.ByteBuffer;
import java.util.Locale;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.PlatformProblem;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jetty.ConfigurableJettyWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;

/** The HTTP server in front of everything (服务器边缘): it names no product, and refuses what it cannot read as we refuse. */
@Configuration(proxyBeanMethods = false)
class ServerEdge {
    @Bean
    WebServerFactoryCustomizer<ConfigurableJettyWebServerFactory> quietServer(ProblemWriter problems) {
        return factory -> factory.addServerCustomizers(server -> {
            server.setErrorHandler(new UnreadableRequests(problems));
            for (var connector : server.getConnectors()) {
                for (var connection : connector.getConnectionFactories()) {
                    if (connection instanceof HttpConfiguration.ConnectionFactory http) {
                        configure(http.getHttpConfiguration());
                    }
                }
            }
        });
    }

    private static void configure(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        // or a token that differs in case alone would be taken for the one this connection sent before
        http.setHeaderCacheCaseSensitive(true);
    }

    /** Refuses what is no request: nothing of it, or of the server, is said back. */
    private static final class UnreadableRequests extends ErrorHandler {
        private final ProblemWriter problems;

        UnreadableRequests(ProblemWriter problems) {
            this.problems = problems;
        }

        @Override
        public boolean errorPageForMethod(String method) {
            return true;
        }

        @Override
        protected void generateResponse(
                Request request,
                Response response,
                int code,
                @Nullable String message,
                @Nullable Throwable cause,
                Callback callback) {
            Problem problem = code == 404 || code >= 500
                    ? ProblemAdvice.ofStatus(code)
                    : Problem.of(PlatformProblem.MALFORMED_BODY);
            byte[] body = problems.json(problem, Locale.SIMPLIFIED_CHINESE);
            SecurityHeaders.all().forEach(response.getHeaders()::put);
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
            response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
            response.setStatus(problem.problemCode().status());
            response.write(true, ByteBuffer.wrap(body), callback);
        }
    }
}
