package kuaichu.access.persistence;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kuaichu.access.PersonalData;
import kuaichu.audit.AuditEvent;
import kuaichu.audit.AuditKind;
import kuaichu.audit.AuditTrail;
import kuaichu.kernel.id.CaseId;
import kuaichu.platform.Actor;
import kuaichu.platform.Cell;
import kuaichu.platform.KeyRing;
import kuaichu.platform.StartRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Personal data under the platform's key ring. */
@Component
class SealedPersonalData implements PersonalData, InitializingBean {
    private static final String CHECK = "kuaichu";
    private static final Cell CHECK_CELL = Cell.of("access.key_check.sealed", true);

    private final KeyRing keys;
    private final JdbcClient jdbc;
    private final AuditTrail trail;

    SealedPersonalData(KeyRing keys, JdbcClient jdbc, AuditTrail trail) {
        this.keys = keys;
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** Finds out at start, not at the first case, that the key ring belongs to another database. */
    @Override
    public void afterPropertiesSet() {
        jdbc.sql("insert into access.key_check (sealed) values (?) on conflict do nothing")
                .param(encrypt(CHECK_CELL, CHECK))
                .update();
        byte[] sealed = jdbc.sql("select sealed from access.key_check")
                .query((row, number) -> row.getBytes("sealed"))
                .single();
        try {
            decrypt(CHECK_CELL, sealed);
        } catch (IllegalStateException e) {
            throw new StartRefused(
                    "The key ring is not the one this database was written with: restore keys.json from the backup.",
                    e);
        }
    }

    @Override
    public byte[] encrypt(Cell cell, String clear) {
        return keys.seal(cell, clear.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String decrypt(Cell cell, byte[] sealed) {
        return new String(keys.open(cell, sealed), StandardCharsets.UTF_8);
    }

    @Override
    public byte[] blindIndex(String clear) {
        return keys.blindIndex(clear);
    }

    @Override
    public List<byte[]> blindIndexes(String clear) {
        return keys.blindIndexes(clear);
    }

    @Override
    public void recordFullView(Actor actor, CaseId caseId, String what, String reason) {
        trail.record(new AuditEvent(AuditKind.FULL_VIEW, actor, caseId, what, reason, null));
    }

    @Override
    public void recordExport(Actor actor, @Nullable CaseId caseId, String what, String reason) {
        trail.record(new AuditEvent(AuditKind.EXPORT, actor, caseId, what, reason, null));
    }
}
