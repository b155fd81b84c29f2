package kuaichu.org.web;

import java.util.List;
import java.util.UUID;
import kuaichu.org.Organisations;
import kuaichu.platform.Role;
import kuaichu.platform.web.Permit;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The police units that accounts are placed in (单位列表). */
@RestController
class UnitController {
    private final Organisations organisations;

    UnitController(Organisations organisations) {
        this.organisations = organisations;
    }

    /** A police unit and the one above it. */
    record UnitView(
            UUID unitId, @Nullable UUID parentId, String code, Organisations.PoliceUnit.Level level, String name) {}

    /** All units, by code; a city has a few hundred. */
    record UnitList(List<UnitView> items) {}

    @Permit({Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN})
    @GetMapping("/api/v1/units")
    UnitList listUnits() {
        return new UnitList(organisations.listUnits().stream()
                .map(unit -> new UnitView(
                        unit.id().value(),
                        unit.parentId() == null ? null : unit.parentId().value(),
                        unit.code(),
                        unit.level(),
                        unit.name()))
                .toList());
    }
}
