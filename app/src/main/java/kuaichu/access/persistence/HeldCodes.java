package kuaichu.access.persistence;

import java.time.Instant;
import java.time.ZoneOffset;
import kuaichu.platform.Held;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Codes sent to phones whose time is over: what authenticates is not kept longer than needed (剩余信息保护). */
@Component
class HeldCodes implements Held {
    private final JdbcClient jdbc;

    HeldCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "sms-code";
    }

    @Override
    public int forget(Instant before, int most) {
        return jdbc.sql("delete from access.sms_code where phone_index in"
                        + " (select phone_index from access.sms_code where expires_at < ? limit ?)")
                .params(before.atOffset(ZoneOffset.UTC), most)
                .update();
    }
}
