package kuaichu.partner.line;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps every exchange with a partner, masked (对接留痕); written on its own, also when the call failed. */
@Component
public class ExchangeLog {
    /** Which durable call the exchange belongs to, while one runs. */
    public static final ScopedValue<UUID> CALL = ScopedValue.newInstance();

    private final JdbcClient jdbc;
    private final Clock clock;

    /** As seen from the platform. */
    public enum Direction {
        OUT,
        IN
    }

    /**
     * One exchange; request and response are masked before they are stored.
     *
     * @param outcome HTTP status or what happened to the connection
     */
    public record Exchange(
            String partner,
            Direction direction,
            String what,
            long millis,
            String outcome,
            String request,
            String response) {}

    ExchangeLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void write(Exchange exchange) {
        @Nullable UUID call = CALL.isBound() ? CALL.get() : null;
        jdbc.sql("insert into partner.call_log (exchange_id, partner, direction, what, call_id, at, millis, outcome,"
                        + " request, response) values (:id, :partner, :direction, :what, :call, :at, :millis, :outcome,"
                        + " :request, :response)")
                .param("id", UuidCreator.getTimeOrderedEpoch())
                .param("partner", exchange.partner())
                .param("direction", exchange.direction().name())
                .param("what", exchange.what())
                .param("call", call, java.sql.Types.OTHER)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("millis", exchange.millis())
                .param("outcome", exchange.outcome())
                .param("request", Mask.of(exchange.request()))
                .param("response", Mask.of(exchange.response()))
                .update();
    }
}
