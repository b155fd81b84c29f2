package kuaichu;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kuaichu.access.spi.CodeSender;

/** The phones of the tests: remembers the last code each was sent. */
public final class SentCodes implements CodeSender {
    private final Map<String, String> codes = new ConcurrentHashMap<>();

    @Override
    public void send(String phone, String code) {
        codes.put(phone, code);
    }

    /** @throws AssertionError when the phone got none */
    public String last(String phone) {
        String code = codes.get(phone);
        if (code == null) {
            throw new AssertionError("no code was sent to " + phone);
        }
        return code;
    }
}
