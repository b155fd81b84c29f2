package kuaichu.accident.persistence;

import static kuaichu.accident.persistence.Columns.enumOf;
import static kuaichu.accident.persistence.Columns.texts;
import static kuaichu.accident.persistence.Columns.time;
import static kuaichu.accident.persistence.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kuaichu.accident.Channel;
import kuaichu.accident.HandlingState;
import kuaichu.accident.domain.CaseBook.CaseListRow;
import kuaichu.accident.domain.CaseQuery;
import kuaichu.kernel.id.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Pages of the case list. Every page reads at most {@code limit} index entries per unit, however many cases there are: each unit's newest
 * come from its own index, and only those few are put in order.
 */
@Component
class CaseListQueries {
    private static final String COLUMNS =
            "c.case_id, c.case_no, c.state, c.channel, c.route, c.reported_at, c.state_since, c.unit_id, c.place_text, c.plates";

    private final JdbcClient jdbc;

    CaseListQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CaseListRow> list(CaseQuery query) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        String conditions = conditions(query, parameters);
        parameters.put("limit", query.limit());
        if (query.account() != null) {
            parameters.put("account", query.account().value());
            return rows(ownCases(conditions), parameters);
        }
        parameters.put("units", query.units().stream().map(unit -> unit.value()).toArray(UUID[]::new));
        return rows(query.exact() == null ? casesOfUnits(conditions) : exactCases(conditions), parameters);
    }

    private static String conditions(CaseQuery query, Map<String, Object> parameters) {
        StringBuilder sql = new StringBuilder();
        if (query.state() != null) {
            sql.append(" and c.state = :state");
            parameters.put("state", query.state().name());
        }
        if (query.channel() != null) {
            sql.append(" and c.channel = :channel");
            parameters.put("channel", query.channel().name());
        }
        if (query.from() != null) {
            sql.append(" and c.reported_at >= :from");
            parameters.put("from", query.from().atOffset(java.time.ZoneOffset.UTC));
        }
        if (query.to() != null) {
            sql.append(" and c.reported_at < :to");
            parameters.put("to", query.to().atOffset(java.time.ZoneOffset.UTC));
        }
        if (query.after() != null) {
            sql.append(" and (c.reported_at, c.case_id) < (:afterAt, :afterId)");
            parameters.put("afterAt", query.after().reportedAt().atOffset(java.time.ZoneOffset.UTC));
            parameters.put("afterId", query.after().caseId());
        }
        if (query.exact() != null) {
            sql.append(" and c.case_id in (select case_id from accident.party where plate = :exact"
                    + " union all select case_id from accident.accident_case where case_no = :exact)");
            parameters.put("exact", query.exact());
        }
        return sql.toString();
    }

    private static String casesOfUnits(String conditions) {
        return "select p.* from unnest(:units) u(unit_id) cross join lateral (select " + COLUMNS
                + " from accident.accident_case c where c.unit_id = u.unit_id" + conditions
                + " order by c.reported_at desc, c.case_id desc limit :limit) p"
                + " order by p.reported_at desc, p.case_id desc limit :limit";
    }

    private static String exactCases(String conditions) {
        return "select " + COLUMNS + " from accident.accident_case c where c.unit_id = any(:units)" + conditions
                + " order by c.reported_at desc, c.case_id desc limit :limit";
    }

    private static String ownCases(String conditions) {
        return "select " + COLUMNS
                + " from accident.accident_case c where c.case_id in (select case_id from accident.party where account_id = :account)"
                + conditions + " order by c.reported_at desc, c.case_id desc limit :limit";
    }

    private List<CaseListRow> rows(String sql, Map<String, Object> parameters) {
        return jdbc.sql(sql).params(parameters).query(CaseListQueries::read).list();
    }

    private static CaseListRow read(ResultSet row, int number) throws SQLException {
        return new CaseListRow(
                new CaseId(uuid(row, "case_id")),
                row.getString("case_no"),
                enumOf(row, "state", HandlingState.class),
                enumOf(row, "channel", Channel.class),
                row.getString("route"),
                time(row, "reported_at"),
                time(row, "state_since"),
                uuid(row, "unit_id"),
                row.getString("place_text"),
                texts(row, "plates"));
    }
}
