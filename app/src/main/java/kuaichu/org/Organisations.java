package kuaichu.org;

import java.util.List;
import java.util.Optional;
import kuaichu.kernel.id.InsurerId;
import kuaichu.kernel.id.UnitId;

/** The organisations of the city (机构). Small and read often: kept in memory, reloaded on change. */
public interface Organisations {
    PoliceUnit getUnit(UnitId id);

    /** By its 12-digit authority code. */
    Optional<PoliceUnit> findUnitByCode(String code);

    /** The brigade whose area holds the place; the city's first brigade where none does (PROC-9). WGS-84/CGCS2000 degrees. */
    PoliceUnit brigadeAt(double longitude, double latitude);

    PoliceUnit defaultBrigade();

    /** The name as on documents and seals, for example 榕城市公安局交通警察支队鼓岭大队: the line of command, nothing said twice. */
    default String fullName(PoliceUnit unit) {
        if (unit.parentId() == null) {
            return unit.name();
        }
        PoliceUnit parent = getUnit(unit.parentId());
        String above = fullName(parent);
        return unit.name().startsWith(parent.name())
                ? above.substring(0, above.length() - parent.name().length()) + unit.name()
                : above + unit.name();
    }

    /** The unit and all below it. */
    List<UnitId> listWithDescendants(UnitId id);

    /** All units, by code; a city has a few hundred. */
    List<PoliceUnit> listUnits();

    List<Insurer> listInsurers();

    Optional<Insurer> findInsurer(InsurerId id);

    Optional<Insurer> findInsurerByCode(String code);

    /**
     * A police unit (公安交管单位).
     *
     * @param code 12-digit authority code (GA/T 380)
     * @param level DETACHMENT 支队, BRIGADE 大队, SQUADRON 中队
     * @param contact null when the unit has not entered it
     */
    record PoliceUnit(
            UnitId id,
            @org.jspecify.annotations.Nullable UnitId parentId,
            String code,
            Level level,
            String name,
            String documentPrefix,
            @org.jspecify.annotations.Nullable Contact contact) {
        /** Level in the line of command. */
        public enum Level {
            DETACHMENT,
            BRIGADE,
            SQUADRON
        }
    }

    /** What the contact card tells (联系卡), PROC-27.2. */
    record Contact(String address, String phone, String supervisionPhone) {}

    /** An insurer (保险公司); phone is its claims line. */
    record Insurer(InsurerId id, String code, String name, String phone) {}
}
