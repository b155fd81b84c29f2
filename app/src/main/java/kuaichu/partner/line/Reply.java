package kuaichu.partner.line;

import java.nio.charset.StandardCharsets;

/** A partner's answer with a status below 500. */
public record Reply(int status, byte[] body) {
    public boolean isOk() {
        return status / 100 == 2;
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
