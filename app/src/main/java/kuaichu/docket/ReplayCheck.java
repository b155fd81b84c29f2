package kuaichu.docket;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import kuaichu.kernel.id.CaseId;

/**
 * Derives a module's state of a case from its entries and compares it with the module's tables (回放核对). Found by
 * {@link java.util.ServiceLoader}, so it works without the platform running: plain SQL on the given connection, no writes.
 */
public interface ReplayCheck {
    /** The module, for the report. */
    String name();

    /** One line per difference, empty when the tables say what the docket says. */
    List<String> compare(Connection connection, CaseId caseId, List<Entry> entries) throws SQLException;
}
