package kuaichu.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import kuaichu.PlatformTest;
import kuaichu.audit.AuditEvent;
import kuaichu.audit.AuditKind;
import kuaichu.audit.AuditTrail;
import kuaichu.audit.AuditVerification;
import kuaichu.audit.SealAudit;
import kuaichu.platform.Actor;
import kuaichu.platform.KeyRing;
import kuaichu.platform.PlatformSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** FEATURE: a line of the audit trail that was changed, taken out, put in or cut off at the end is found. */
@PlatformTest
class VerifyAuditTest {
    private static final String UNGUARDED = "set local session_replication_role = replica; ";
    private static final String LAST_SEAL = "(select max(number) from audit.seal)";

    private final AuditTrail trail;
    private final SealAudit seals;
    private final DataSource database;
    private final KeyRing keys;
    private final PlatformSettings settings;

    VerifyAuditTest(AuditTrail trail, SealAudit seals, DataSource database, KeyRing keys, PlatformSettings settings) {
        this.trail = trail;
        this.seals = seals;
        this.database = database;
        this.keys = keys;
        this.settings = settings;
    }

    @BeforeEach
    void twoSealsAreThere() {
        for (int i = 0; i < 2; i++) {
            trail.record(new AuditEvent(AuditKind.LOOK, Actor.SYSTEM, null, "a look", null, "127.0.0.1"));
            seals.run();
        }
    }

    @Test
    void whatWasWrittenIsIntact() throws SQLException {
        assertThat(verifyAfter("select 1")).startsWith("verify audit: intact entries=");
    }

    @Test
    void aChangedLineIsFound() throws SQLException {
        assertThat(verifyAfter("update audit.entry set subject = 'other' where seal = " + LAST_SEAL))
                .startsWith("verify audit: CHANGED entry=")
                .contains("is not as it was written");
    }

    @Test
    void aLineTakenOutIsFound() throws SQLException {
        assertThat(verifyAfter("delete from audit.entry where seal = " + LAST_SEAL))
                .startsWith("verify audit: CHANGED seal=")
                .contains("does not fit its entries");
    }

    @Test
    void aCopiedLineIsFound() throws SQLException {
        assertThat(verifyAfter("insert into audit.entry (id, at, kind, actor, subject, mac)"
                        + " select gen_random_uuid(), at, kind, actor, subject, mac from audit.entry limit 1"))
                .contains("CHANGED entry=");
    }

    @Test
    void aSealTakenOutOfTheMiddleIsFound() throws SQLException {
        assertThat(verifyAfter("delete from audit.seal where number = " + LAST_SEAL + " - 1"))
                .contains("CHANGED seal=");
    }

    @Test
    void theEndCutOffWithItsSealIsFound() throws SQLException {
        assertThat(verifyAfter("delete from audit.entry where seal = " + LAST_SEAL
                        + "; delete from audit.seal where number = " + LAST_SEAL))
                .contains("CHANGED seal=", "was noted outside and is gone");
    }

    /** The change is seen by the verification only: it is rolled back after it. */
    private String verifyAfter(String change) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute(UNGUARDED + change);
            }
            AuditVerification.Result result = AuditVerification.run(connection, keys, settings.keyRing());
            connection.rollback();
            return report(result);
        }
    }

    private static String report(AuditVerification.Result result) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        int exitCode = VerifyAudit.report(result, new PrintStream(output, true, StandardCharsets.UTF_8));
        assertThat(exitCode).isEqualTo(result.isIntact() ? 0 : 1);
        return output.toString(StandardCharsets.UTF_8);
    }
}
