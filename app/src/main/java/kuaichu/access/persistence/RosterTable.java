package kuaichu.access.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kuaichu.access.OfficerRoster;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.UnitId;
import kuaichu.org.HandlerQualification;
import kuaichu.org.Organisations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RosterTable implements OfficerRoster {
    private static final String SELECT = "select id, display_name, unit_id, handler_qualification from access.account"
            + " where role = 'OFFICER' and handler_qualification is not null";

    private final JdbcClient jdbc;
    private final Organisations organisations;

    RosterTable(JdbcClient jdbc, Organisations organisations) {
        this.jdbc = jdbc;
        this.organisations = organisations;
    }

    @Override
    public List<RosterOfficer> list(UnitId unit) {
        return jdbc.sql(SELECT + " and unit_id = any(:units) order by display_name, id")
                .param(
                        "units",
                        organisations.listWithDescendants(unit).stream()
                                .map(UnitId::value)
                                .toArray(UUID[]::new))
                .query(RosterTable::read)
                .list();
    }

    @Override
    public Optional<RosterOfficer> find(AccountId account) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("id", account.value())
                .query(RosterTable::read)
                .optional();
    }

    @Override
    public Optional<UnitId> findUnit(AccountId account) {
        return jdbc.sql("select unit_id from access.account where id = ? and role in ('OFFICER', 'LEADER')")
                .param(account.value())
                .query((row, number) -> new UnitId(row.getObject("unit_id", UUID.class)))
                .optional();
    }

    private static RosterOfficer read(ResultSet row, int number) throws SQLException {
        return new RosterOfficer(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("display_name"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                HandlerQualification.valueOf(row.getString("handler_qualification")));
    }
}
