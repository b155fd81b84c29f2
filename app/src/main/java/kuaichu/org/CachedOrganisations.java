package kuaichu.org;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kuaichu.kernel.id.InsurerId;
import kuaichu.kernel.id.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Organisations from memory; a snapshot replaced as a whole. */
@Component
class CachedOrganisations implements Organisations {
    private final JdbcClient jdbc;
    private volatile @Nullable Snapshot snapshot;

    CachedOrganisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Area(UnitId unit, double west, double south, double east, double north) {
        boolean holds(double longitude, double latitude) {
            return west <= longitude && longitude < east && south <= latitude && latitude < north;
        }
    }

    private record Snapshot(Map<UnitId, PoliceUnit> units, List<Area> areas, List<Insurer> insurers) {}

    /** After a change. */
    void reload() {
        snapshot = read();
    }

    private Snapshot snapshot() {
        Snapshot current = snapshot;
        if (current == null) {
            current = read();
            snapshot = current;
        }
        return current;
    }

    private Snapshot read() {
        Map<UnitId, PoliceUnit> units = new HashMap<>();
        jdbc.sql(
                        "select id, parent_id, code, level, name, document_prefix, office_address, office_phone, supervision_phone"
                                + " from org.unit")
                .query((row, number) -> {
                    UUID parent = row.getObject("parent_id", UUID.class);
                    return new PoliceUnit(
                            new UnitId(row.getObject("id", UUID.class)),
                            parent == null ? null : new UnitId(parent),
                            row.getString("code"),
                            PoliceUnit.Level.valueOf(row.getString("level")),
                            row.getString("name"),
                            row.getString("document_prefix"),
                            contact(row));
                })
                .list()
                .forEach(unit -> units.put(unit.id(), unit));
        List<Area> areas = jdbc.sql("select unit_id, west, south, east, north from org.area order by priority")
                .query((row, number) -> new Area(
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        row.getDouble("west"),
                        row.getDouble("south"),
                        row.getDouble("east"),
                        row.getDouble("north")))
                .list();
        List<Insurer> insurers = jdbc.sql("select id, code, name, phone from org.insurer order by code")
                .query((row, number) -> new Insurer(
                        new InsurerId(row.getObject("id", UUID.class)),
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("phone")))
                .list();
        return new Snapshot(Map.copyOf(units), areas, insurers);
    }

    private static @Nullable Contact contact(ResultSet row) throws SQLException {
        String address = row.getString("office_address");
        return address == null
                ? null
                : new Contact(address, row.getString("office_phone"), row.getString("supervision_phone"));
    }

    @Override
    public List<PoliceUnit> listUnits() {
        return snapshot().units().values().stream()
                .sorted(Comparator.comparing(PoliceUnit::code))
                .toList();
    }

    @Override
    public PoliceUnit getUnit(UnitId id) {
        PoliceUnit unit = snapshot().units().get(id);
        if (unit == null) {
            throw new IllegalArgumentException("no police unit " + id);
        }
        return unit;
    }

    @Override
    public Optional<PoliceUnit> findUnitByCode(String code) {
        return snapshot().units().values().stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst();
    }

    @Override
    public PoliceUnit brigadeAt(double longitude, double latitude) {
        return snapshot().areas().stream()
                .filter(area -> area.holds(longitude, latitude))
                .findFirst()
                .map(area -> getUnit(area.unit()))
                .orElseGet(this::defaultBrigade);
    }

    @Override
    public PoliceUnit defaultBrigade() {
        return snapshot().units().values().stream()
                .filter(unit -> unit.level() == PoliceUnit.Level.BRIGADE)
                .min(java.util.Comparator.comparing(PoliceUnit::code))
                .orElseThrow(() -> new IllegalStateException("no brigade is registered"));
    }

    @Override
    public List<UnitId> listWithDescendants(UnitId id) {
        List<UnitId> found = new ArrayList<>(List.of(id));
        for (int i = 0; i < found.size(); i++) {
            UnitId parent = found.get(i);
            snapshot().units().values().stream()
                    .filter(unit -> parent.equals(unit.parentId()))
                    .map(PoliceUnit::id)
                    .forEach(found::add);
        }
        return List.copyOf(found);
    }

    @Override
    public List<Insurer> listInsurers() {
        return snapshot().insurers();
    }

    @Override
    public Optional<Insurer> findInsurer(InsurerId id) {
        return snapshot().insurers().stream()
                .filter(insurer -> insurer.id().equals(id))
                .findFirst();
    }

    @Override
    public Optional<Insurer> findInsurerByCode(String code) {
        return snapshot().insurers().stream()
                .filter(insurer -> insurer.code().equals(code))
                .findFirst();
    }
}
