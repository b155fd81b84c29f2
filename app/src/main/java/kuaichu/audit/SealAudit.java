package kuaichu.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kuaichu.platform.KeyRing;
import kuaichu.platform.PlatformSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals what was written since (审计封存): a seal covers its lines and the seal before it, and the newest one is noted outside the
 * database as well, so that lines cut off at the end are missed.
 */
@Service
public class SealAudit {
    private static final int MOST = 2000;
    /** Any number, the same on every node: one seals at a time. */
    private static final long LOCK = 0x6175646974L;

    private final JdbcClient jdbc;
    private final AuditMac macs;
    private final Path anchor;
    private final Clock clock;
    private final TransactionTemplate transaction;

    SealAudit(
            JdbcClient jdbc,
            KeyRing keys,
            PlatformSettings settings,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.macs = new AuditMac(keys);
        this.anchor = AuditAnchor.beside(settings.keyRing());
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Until nothing is left unsealed. */
    public void run() {
        while (sealBatch()) {
            // the next batch
        }
    }

    private boolean sealBatch() {
        Optional<AuditAnchor> sealed =
                Optional.ofNullable(transaction.execute(status -> seal())).flatMap(found -> found);
        sealed.ifPresent(this::note);
        return sealed.isPresent();
    }

    private Optional<AuditAnchor> seal() {
        jdbc.sql("select pg_advisory_xact_lock(?)")
                .param(LOCK)
                .query((row, number) -> true)
                .single();
        List<AuditMac.Marked> open = jdbc.sql(
                        "select id, mac from audit.entry where seal is null order by at, id limit ?")
                .param(MOST)
                .query((row, number) -> new AuditMac.Marked(row.getObject("id", UUID.class), row.getBytes("mac")))
                .list();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        AuditAnchor former = jdbc.sql("select number, mac from audit.seal order by number desc limit 1")
                .query((row, number) -> new AuditAnchor(row.getLong("number"), AuditMac.hex(row.getBytes("mac"))))
                .optional()
                .orElse(AuditAnchor.NONE);
        long number = former.number() + 1;
        byte[] mac = macs.ofSeal(number, former.bytes(), open);
        jdbc.sql("insert into audit.seal (number, at, entries, mac) values (?, ?, ?, ?)")
                .params(number, clock.instant().atOffset(ZoneOffset.UTC), open.size(), mac)
                .update();
        jdbc.sql("update audit.entry set seal = :seal where id = any(:ids)")
                .param("seal", number)
                .param("ids", open.stream().map(AuditMac.Marked::id).toArray(UUID[]::new))
                .update();
        return Optional.of(new AuditAnchor(number, AuditMac.hex(mac)));
    }

    private void note(AuditAnchor newest) {
        try {
            Path fresh = anchor.resolveSibling(anchor.getFileName() + ".new");
            Files.writeString(fresh, newest.line());
            Files.move(fresh, anchor, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
