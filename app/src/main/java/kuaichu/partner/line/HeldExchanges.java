package kuaichu.partner.line;

import java.time.Instant;
import java.time.ZoneOffset;
import kuaichu.platform.Held;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Logged exchanges with partners. */
@Component
class HeldExchanges implements Held {
    private final JdbcClient jdbc;

    HeldExchanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "partner-exchange";
    }

    @Override
    public int forget(Instant before, int most) {
        return jdbc.sql("delete from partner.call_log where exchange_id in"
                        + " (select exchange_id from partner.call_log where at < ? order by at limit ?)")
                .params(before.atOffset(ZoneOffset.UTC), most)
                .update();
    }
}
