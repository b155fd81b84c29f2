package kuaichu.org;

import java.util.List;
import java.util.UUID;
import kuaichu.platform.Role;
import org.jspecify.annotations.Nullable;

/** The demo city 榕城 (演示城市), generated: organisations, their staff and two parties. Loaded once when {@code kuaichu.demo} is set. */
public record DemoCity(
        List<DemoUnit> units,
        List<DemoArea> areas,
        List<DemoInsurer> insurers,
        List<DemoPerson> people,
        List<DemoParty> parties) {
    public DemoCity {
        units = List.copyOf(units);
        areas = List.copyOf(areas);
        insurers = List.copyOf(insurers);
        people = List.copyOf(people);
        parties = List.copyOf(parties);
    }

    /** A police unit; parents stand before their children. */
    public record DemoUnit(
            UUID id,
            @Nullable String parent,
            String code,
            Organisations.PoliceUnit.Level level,
            String name,
            String documentPrefix,
            Organisations.@Nullable Contact contact) {}

    /** A rectangle of a unit's area, WGS-84 degrees. */
    public record DemoArea(String unit, int priority, double west, double south, double east, double north) {}

    /** An insurer. */
    public record DemoInsurer(UUID id, String code, String name, String phone) {}

    /** A member of staff, by the code of the unit or insurer; officers with their handling qualification. */
    public record DemoPerson(
            String username,
            Role role,
            String displayName,
            @Nullable String unit,
            @Nullable String insurer,
            @Nullable HandlerQualification qualification) {}

    /** A driver with a car and cover. */
    public record DemoParty(String name, String phone, String plate, String insurer) {}
}
