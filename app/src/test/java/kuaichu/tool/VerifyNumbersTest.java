package kuaichu.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import javax.sql.DataSource;
import kuaichu.PlatformTest;
import kuaichu.document.Documents;
import kuaichu.document.NumberAudit;
import kuaichu.document.SampleModels;
import kuaichu.kernel.id.CaseId;
import kuaichu.platform.Actor;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** FEATURE: a number that lost its document, or was never taken, is found. */
@PlatformTest
class VerifyNumbersTest {
    private final Documents documents;
    private final TransactionTemplate transaction;
    private final DataSource database;

    VerifyNumbersTest(Documents documents, TransactionTemplate transaction, DataSource database) {
        this.documents = documents;
        this.transaction = transaction;
        this.database = database;
    }

    @Test
    void whatWasIssuedIsIntact() throws SQLException {
        issue();

        assertThat(audit()).startsWith("verify numbers: intact blocks=");
    }

    @Test
    void aDocumentTakenAwayLeavesItsNumberBehind() throws SQLException {
        String documentNo = issue();

        assertThat(auditAfter(
                        "update document.document set document_no = 'x' where document_no = '" + documentNo + "'"))
                .startsWith("verify numbers: CHANGED RACX PAYOUT_RECEIPT")
                .endsWith("has no document\n");
    }

    @Test
    void aBlockSetBackIsFound() throws SQLException {
        issue();

        assertThat(auditAfter("update document.number_block set next_serial = 1 where kind = 'PAYOUT_RECEIPT'"))
                .contains("CHANGED", "was never taken from its block");
    }

    @Test
    void aDocumentWithoutNumberIsFound() throws SQLException {
        assertThat(auditAfter("insert into document.document (document_id, case_id, kind, document_no, holder_id,"
                        + " holder_name, issued_at, revision) values (gen_random_uuid(), gen_random_uuid(),"
                        + " 'PAYOUT_RECEIPT', 'made up', 'x', 'x', now(), 1)"))
                .contains("CHANGED document made up has no number");
    }

    private String issue() {
        return Objects.requireNonNull(transaction.execute(status -> documents
                .issue(CaseId.next(), null, SampleModels.receipt(), Actor.SYSTEM)
                .documentNo()));
    }

    private String audit() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return report(NumberAudit.run(connection));
        }
    }

    /** The change is seen by the audit only: it is rolled back after it. */
    private String auditAfter(String change) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate(change);
            }
            String found = report(NumberAudit.run(connection));
            connection.rollback();
            return found;
        }
    }

    private static String report(NumberAudit.Result result) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        int exitCode = VerifyNumbers.report(result, new PrintStream(output, true, StandardCharsets.UTF_8));
        assertThat(exitCode).isEqualTo(result.isIntact() ? 0 : 1);
        return output.toString(StandardCharsets.UTF_8);
    }
}
