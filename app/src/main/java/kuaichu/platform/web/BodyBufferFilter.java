package kuaichu.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.PlatformProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads JSON commands whole, up to a limit, before anything else happens: a slow client holds no connection of the database. */
@Component
class BodyBufferFilter extends OncePerRequestFilter {
    /** Signatures with their picture are the largest commands. */
    static final int MOST_BYTES = 1024 * 1024;

    private static final String JSON = MediaType.APPLICATION_JSON_VALUE;
    /** Read and thrown away so that the sender, who sends on, still gets the answer. */
    private static final int MOST_DRAINED = 16 * MOST_BYTES;

    private static final String BODY = BodyBufferFilter.class.getName() + ".body";
    private static final Set<String> BODYLESS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final ProblemWriter problems;

    BodyBufferFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    /** The body as it came; empty when there was none. */
    static byte[] body(HttpServletRequest request) {
        return request.getAttribute(BODY) instanceof byte[] body ? body : new byte[0];
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return BODYLESS.contains(request.getMethod())
                || type == null
                || !type.regionMatches(true, 0, JSON, 0, JSON.length());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            drain(request.getInputStream());
            problems.write(Problem.of(PlatformProblem.BODY_TOO_LARGE), request, response);
            return;
        }
        request.setAttribute(BODY, body);
        chain.doFilter(new Buffered(request, body), response);
    }

    private static void drain(ServletInputStream in) throws IOException {
        byte[] part = new byte[8192];
        int left = MOST_DRAINED;
        for (int read = in.read(part); read >= 0 && left > 0; read = in.read(part)) {
            left -= read;
        }
    }

    private static final class Buffered extends HttpServletRequestWrapper {
        private final byte[] body;

        Buffered(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            return new BufferedInput(new ByteArrayInputStream(body));
        }

        @Override
        public BufferedReader getReader() {
            return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }
    }

    private static final class BufferedInput extends ServletInputStream {
        private final ByteArrayInputStream bytes;

        BufferedInput(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            return bytes.read(target, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(@Nullable ReadListener listener) {
            throw new IllegalStateException("the body is already here");
        }
    }
}
