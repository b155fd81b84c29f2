package kuaichu.org;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kuaichu.kernel.id.InsurerId;
import kuaichu.kernel.id.UnitId;
import kuaichu.org.Organisations.PoliceUnit.Level;
import kuaichu.platform.PlatformSettings;
import org.springframework.stereotype.Service;

/** The register as read from the tables; loads the demo city when asked to and the register is empty. */
@Service
class OrganisationRegister implements Organisations {
    private final OrganisationTable table;
    private volatile Snapshot snapshot;

    OrganisationRegister(OrganisationTable table, DemoCity demoCity, PlatformSettings settings) {
        this.table = table;
        if (settings.demo() && table.isEmpty()) {
            demoCity.load();
        }
        this.snapshot = read();
    }

    /** Everything at one moment. */
    private record Snapshot(List<PoliceUnit> units, List<UnitArea> areas, List<Insurer> insurers) {}

    private Snapshot read() {
        return new Snapshot(table.listUnits(), table.listAreas(), table.listInsurers());
    }

    /** Reads the tables again, after an import. */
    void reload() {
        snapshot = read();
    }

    @Override
    public PoliceUnit getUnit(UnitId id) {
        return snapshot.units().stream()
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no police unit " + id));
    }

    @Override
    public Optional<PoliceUnit> findUnitByCode(String code) {
        return snapshot.units().stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst();
    }

    @Override
    public PoliceUnit brigadeAt(double longitude, double latitude) {
        return snapshot.areas().stream()
                .filter(area -> area.holds(longitude, latitude))
                .min(Comparator.comparingDouble(UnitArea::squareDegrees))
                .map(area -> getUnit(area.unitId()))
                .orElseGet(this::defaultBrigade);
    }

    @Override
    public PoliceUnit defaultBrigade() {
        return snapshot.units().stream()
                .filter(unit -> unit.level() == Level.BRIGADE)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no brigade is registered. Maybe the organisations were not imported yet"));
    }

    @Override
    public List<UnitId> listWithDescendants(UnitId id) {
        Stream<UnitId> below = snapshot.units().stream()
                .filter(unit -> id.equals(unit.parentId()))
                .flatMap(unit -> listWithDescendants(unit.id()).stream());
        return Stream.concat(Stream.of(id), below).toList();
    }

    @Override
    public List<Insurer> listInsurers() {
        return snapshot.insurers();
    }

    @Override
    public Optional<Insurer> findInsurer(InsurerId id) {
        return snapshot.insurers().stream()
                .filter(insurer -> insurer.id().equals(id))
                .findFirst();
    }

    @Override
    public Optional<Insurer> findInsurerByCode(String code) {
        return snapshot.insurers().stream()
                .filter(insurer -> insurer.code().equals(code))
                .findFirst();
    }
}
