package kuaichu.platform;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import kuaichu.kernel.problem.InvalidValue;
import kuaichu.platform.web.ExpectedVersion;
import kuaichu.platform.web.Permit;
import kuaichu.platform.web.Versioned;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Endpoints only tests have, to look at the edge itself. */
@RestController
class PlatformProbe {
    static final AtomicInteger RUNS = new AtomicInteger();

    record Shape(
            @NotNull @Size(min = 1, max = 3) List<@Valid Part> parties,
            @Nullable Instant occurredAt) {}

    record Part(@NotNull Kind kind, @Nullable PlateText plate) {}

    enum Kind {
        MV,
        NMV
    }

    record PlateText(String value) {
        PlateText {
            if (!value.startsWith("闽")) {
                throw new InvalidValue("plate.shape");
            }
        }

        @com.fasterxml.jackson.annotation.JsonCreator
        static PlateText of(String text) {
            return new PlateText(text);
        }
    }

    record Run(int run, String who) {}

    record Edited(long version) implements Versioned {}

    @Permit({Role.PARTY, Role.OFFICER})
    @PostMapping("/api/v1/probe/runs")
    @ResponseStatus(HttpStatus.CREATED)
    Run run(@Valid @RequestBody Shape shape, Actor actor) {
        return new Run(RUNS.incrementAndGet(), actor.displayName());
    }

    @Permit(Role.PARTY)
    @PutMapping("/api/v1/probe/edits")
    Edited edit(@RequestBody Shape shape, ExpectedVersion expected) {
        expected.require(7);
        return new Edited(8);
    }

    @Permit(Role.OFFICER)
    @GetMapping("/api/v1/probe/cases/{caseId}")
    Edited read(@PathVariable UUID caseId) {
        return new Edited(1);
    }

    @Permit(Role.PARTY)
    @GetMapping("/api/v1/probe/broken")
    Edited fail() {
        throw new IllegalStateException("secret detail");
    }
}
