package kuaichu.sandbox.http;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import kuaichu.sandbox.state.Journal;

/** What goes back over the wire. */
public record Answer(int status, String contentType, byte[] body) {
    public static Answer json(int status, Object value) {
        return new Answer(status, "application/json; charset=utf-8", Journal.JSON.writeValueAsBytes(value));
    }

    public static Answer ok(Object value) {
        return json(200, value);
    }

    public static Answer refused(int status, String code, String message) {
        return json(status, Map.of("code", code, "message", message));
    }

    public static Answer xml(int status, String text) {
        return new Answer(status, "text/xml; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    public static Answer html(byte[] page) {
        return new Answer(200, "text/html; charset=utf-8", page);
    }

    public static Answer notFound() {
        return refused(404, "not-found", "没有这个地址");
    }
}
