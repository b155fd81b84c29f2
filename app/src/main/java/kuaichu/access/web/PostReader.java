package kuaichu.access.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kuaichu.access.domain.StaffAccounts;
import kuaichu.kernel.id.InsurerId;
import kuaichu.kernel.id.UnitId;
import kuaichu.kernel.problem.FieldProblem;
import kuaichu.kernel.problem.Problem;
import kuaichu.org.HandlerQualification;
import kuaichu.org.Organisations;
import kuaichu.platform.PlatformProblem;
import kuaichu.platform.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads where somebody serves: police in a unit, an insurer's people with an insurer, administrators in neither. */
@Component
class PostReader {
    private final Organisations organisations;

    PostReader(Organisations organisations) {
        this.organisations = organisations;
    }

    /** @throws Problem {@code platform.invalid-input} naming the field */
    StaffAccounts.Post read(
            Role role,
            String displayName,
            @Nullable UUID unitId,
            @Nullable UUID insurerId,
            @Nullable HandlerQualification qualification) {
        List<FieldProblem> refused = new ArrayList<>();
        boolean police = role == Role.OFFICER || role == Role.LEADER || role == Role.CENTRE;
        check("unitId", police, unitId, unitId != null && isUnit(unitId), refused);
        check(
                "insurerId",
                role == Role.INSURER,
                insurerId,
                insurerId != null
                        && organisations.findInsurer(new InsurerId(insurerId)).isPresent(),
                refused);
        if (qualification != null && role != Role.OFFICER) {
            refused.add(FieldProblem.of("qualification", "field.invalid"));
        }
        if (!refused.isEmpty()) {
            throw Problem.ofFields(PlatformProblem.INVALID_INPUT, refused);
        }
        return new StaffAccounts.Post(
                displayName.strip(),
                unitId == null ? null : new UnitId(unitId),
                insurerId == null ? null : new InsurerId(insurerId),
                qualification);
    }

    private boolean isUnit(UUID id) {
        return organisations.listUnits().stream()
                .anyMatch(unit -> unit.id().value().equals(id));
    }

    private static void check(
            String field, boolean needed, @Nullable UUID value, boolean known, List<FieldProblem> refused) {
        if (needed && value == null) {
            refused.add(FieldProblem.of(field, "field.required"));
        } else if (value != null && !(needed && known)) {
            refused.add(FieldProblem.of(field, "field.invalid"));
        }
    }
}
