package kuaichu.notice.persistence;

import java.time.Instant;
import java.time.ZoneOffset;
import kuaichu.platform.Held;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Phones messages went to: once sent, the message itself is enough. */
@Component
class HeldPhones implements Held {
    private final JdbcClient jdbc;

    HeldPhones(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "message-phone";
    }

    @Override
    public int forget(Instant before, int most) {
        return jdbc.sql("""
                        update notice.message set phone = null where message_id in (
                          select message_id from notice.message
                          where phone is not null and sms_state in ('SENT', 'DELIVERED', 'FAILED') and sms_at < ? limit ?)""").params(before.atOffset(ZoneOffset.UTC), most).update();
    }
}
