package kuaichu.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import kuaichu.platform.KeptCommands;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** The answer of a command as it goes out, and as it is kept for a repetition (命令答复). */
record Answer(int status, Map<String, String> headers, byte[] body, boolean replayed) {
    static Answer replay(KeptCommands.KeptAnswer kept) {
        return new Answer(kept.status(), kept.headers(), kept.body(), true);
    }

    KeptCommands.KeptAnswer kept() {
        return new KeptCommands.KeptAnswer(status, headers, body);
    }

    void write(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        headers.forEach(response::setHeader);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (replayed) {
            response.setHeader("Idempotency-Replayed", "true");
        }
        if (body.length > 0) {
            if (response.getHeader(HttpHeaders.CONTENT_TYPE) == null) {
                response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            }
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }
    }
}
