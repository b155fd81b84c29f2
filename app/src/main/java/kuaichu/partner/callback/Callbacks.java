package kuaichu.partner.callback;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import kuaichu.kernel.problem.Problem;
import kuaichu.partner.calls.PartnerProblem;
import kuaichu.partner.line.ExchangeLog;
import kuaichu.partner.line.Signing;
import kuaichu.partner.line.WireJson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;

/** Takes what a partner tells us: only when signed with its secret, now, and not the same message twice. */
@Component
public class Callbacks {
    private final JdbcClient jdbc;
    private final ExchangeLog log;
    private final Clock clock;

    Callbacks(JdbcClient jdbc, ExchangeLog log, Clock clock) {
        this.jdbc = jdbc;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Checks signature and time over the raw body, remembers the nonce in the caller's transaction, reads the body.
     *
     * @throws Problem {@code partner.bad-signature}, {@code partner.replayed} or {@code partner.bad-callback}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public <T> T take(String partner, Signing signing, HttpHeaders headers, byte[] body, Class<T> type) {
        @Nullable String nonce = headers.getFirst(Signing.NONCE);
        boolean good = signing.isGood(
                headers.getFirst(Signing.TIMESTAMP), nonce, headers.getFirst(Signing.SIGNATURE), body, clock.instant());
        if (!good || nonce == null) {
            write(partner, "refused: signature", body);
            throw Problem.of(PartnerProblem.BAD_SIGNATURE);
        }
        if (!remember(partner, nonce)) {
            write(partner, "refused: replay", body);
            throw Problem.of(PartnerProblem.REPLAYED);
        }
        write(partner, "taken", body);
        try {
            return WireJson.JSON.readValue(body, type);
        } catch (JacksonException e) {
            throw Problem.of(PartnerProblem.BAD_CALLBACK);
        }
    }

    /** Nonces older than twice the window can be forgotten: their timestamp refuses them. */
    private boolean remember(String partner, String nonce) {
        Instant now = clock.instant();
        jdbc.sql("delete from partner.callback_nonce where at < :old")
                .param("old", now.minus(Signing.WINDOW.multipliedBy(2)).atOffset(ZoneOffset.UTC))
                .update();
        return jdbc.sql("insert into partner.callback_nonce (partner, nonce, at) values (:partner, :nonce, :now)"
                                + " on conflict do nothing")
                        .param("partner", partner)
                        .param("nonce", nonce)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private void write(String partner, String outcome, byte[] body) {
        log.write(new ExchangeLog.Exchange(
                partner,
                ExchangeLog.Direction.IN,
                "callback",
                0,
                outcome,
                new String(body, StandardCharsets.UTF_8),
                ""));
    }
}
