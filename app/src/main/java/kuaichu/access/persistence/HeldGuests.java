package kuaichu.access.persistence;

import java.time.Instant;
import java.time.ZoneOffset;
import kuaichu.platform.Held;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Guests of whom nothing became: no phone, no case, signed in nowhere. */
@Component
class HeldGuests implements Held {
    private final JdbcClient jdbc;

    HeldGuests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "guest";
    }

    @Override
    public int forget(Instant before, int most) {
        return jdbc.sql("""
                        delete from access.account where id in (
                          select a.id from access.account a
                          where a.role = 'PARTY' and a.phone_index is null and a.merged_into is null and a.created_at < ?
                            and not exists (select from access.session s where s.account_id = a.id)
                            and not exists (select from access.case_grant g where g.subject_kind = 'ACCOUNT' and g.subject_id = a.id)
                          limit ?)""").params(before.atOffset(ZoneOffset.UTC), most).update();
    }
}
