package kuaichu.partner.line;

import org.jspecify.annotations.Nullable;

/** No usable answer came from a partner (无应答): connection, time limit, server error, or the circuit is open. */
public class PartnerSilent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PartnerSilent(String partner, String reason, @Nullable Throwable cause) {
        super(partner + ": " + reason, cause);
    }
}
