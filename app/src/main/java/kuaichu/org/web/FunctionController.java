package kuaichu.org.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kuaichu.kernel.id.UnitId;
import kuaichu.org.BrigadeFunctions;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.platform.web.ExpectedVersion;
import kuaichu.platform.web.Permit;
import kuaichu.platform.web.Versioned;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a brigade offers (按大队开通功能). */
@RestController
@RequestMapping("/api/v1/units/{brigadeId}/functions")
class FunctionController {
    private final BrigadeFunctions functions;

    FunctionController(BrigadeFunctions functions) {
        this.functions = functions;
    }

    /** What is on; the version is that of the unit's switches. */
    record OfferedFunctions(List<BrigadeFunctions.Function> functions, long version) implements Versioned {}

    /** What shall be on; the rest is off. */
    record FunctionChoice(@NotNull @Size(max = 20) List<BrigadeFunctions.@NotNull Function> functions) {}

    @Permit(Role.SYSTEM_ADMIN)
    @GetMapping
    OfferedFunctions readFunctions(@PathVariable UUID brigadeId) {
        return view(new UnitId(brigadeId));
    }

    @Permit(Role.SYSTEM_ADMIN)
    @PutMapping
    OfferedFunctions switchFunctions(
            Actor actor,
            @PathVariable UUID brigadeId,
            ExpectedVersion version,
            @Valid @RequestBody FunctionChoice choice) {
        Set<BrigadeFunctions.Function> on = EnumSet.noneOf(BrigadeFunctions.Function.class);
        on.addAll(choice.functions());
        functions.offer(actor, new UnitId(brigadeId), on, version.value());
        return view(new UnitId(brigadeId));
    }

    private OfferedFunctions view(UnitId unit) {
        BrigadeFunctions.Offered offered = functions.list(unit);
        return new OfferedFunctions(offered.functions().stream().sorted().toList(), offered.version());
    }
}
