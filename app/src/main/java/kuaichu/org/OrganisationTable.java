package kuaichu.org;

import java.util.List;
import java.util.UUID;
import kuaichu.kernel.id.InsurerId;
import kuaichu.kernel.id.UnitId;
import kuaichu.org.Organisations.Insurer;
import kuaichu.org.Organisations.PoliceUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of schema {@code org}. */
@Repository
class OrganisationTable {
    private final JdbcClient jdbc;

    OrganisationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isEmpty() {
        return !jdbc.sql("select exists (select 1 from org.police_unit)")
                .query(Boolean.class)
                .single();
    }

    List<PoliceUnit> listUnits() {
        return jdbc.sql("select id, parent_id, code, level, name, document_prefix from org.police_unit order by code")
                .query((row, number) -> new PoliceUnit(
                        new UnitId(row.getObject("id", UUID.class)),
                        unitId(row.getObject("parent_id", UUID.class)),
                        row.getString("code"),
                        PoliceUnit.Level.valueOf(row.getString("level")),
                        row.getString("name"),
                        row.getString("document_prefix")))
                .list();
    }

    List<UnitArea> listAreas() {
        return jdbc.sql("select unit_id, west, south, east, north from org.unit_area")
                .query((row, number) -> new UnitArea(
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        row.getDouble("west"),
                        row.getDouble("south"),
                        row.getDouble("east"),
                        row.getDouble("north")))
                .list();
    }

    List<Insurer> listInsurers() {
        return jdbc.sql("select id, code, name, phone from org.insurer order by code")
                .query((row, number) -> new Insurer(
                        new InsurerId(row.getObject("id", UUID.class)),
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("phone")))
                .list();
    }

    void insert(PoliceUnit unit) {
        UnitId parent = unit.parentId();
        jdbc.sql("insert into org.police_unit (id, parent_id, code, level, name, document_prefix)"
                        + " values (:id, :parent, :code, :level, :name, :prefix)")
                .param("id", unit.id().value())
                .param("parent", parent == null ? null : parent.value(), java.sql.Types.OTHER)
                .param("code", unit.code())
                .param("level", unit.level().name())
                .param("name", unit.name())
                .param("prefix", unit.documentPrefix())
                .update();
    }

    void insert(UnitArea area) {
        jdbc.sql("insert into org.unit_area (id, unit_id, west, south, east, north) values (?, ?, ?, ?, ?, ?)")
                .params(
                        UnitId.next().value(),
                        area.unitId().value(),
                        area.west(),
                        area.south(),
                        area.east(),
                        area.north())
                .update();
    }

    void insert(Insurer insurer) {
        jdbc.sql("insert into org.insurer (id, code, name, phone) values (?, ?, ?, ?)")
                .params(insurer.id().value(), insurer.code(), insurer.name(), insurer.phone())
                .update();
    }

    private static @Nullable UnitId unitId(@Nullable UUID value) {
        return value == null ? null : new UnitId(value);
    }
}
