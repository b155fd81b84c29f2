package kuaichu.procedure.web;

import java.util.Objects;
import java.util.UUID;
import kuaichu.accident.FieldChecks;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import kuaichu.kernel.id.RecusalId;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.platform.web.Permit;
import kuaichu.procedure.RecusalGround;
import kuaichu.procedure.application.AskRecusal;
import kuaichu.procedure.application.DecideRecusal;
import kuaichu.procedure.application.ReadRecusals;
import kuaichu.procedure.domain.Recusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Withdrawal of an officer from a case (回避). */
@RestController
@RequestMapping("/api/v1")
class RecusalController {
    private static final int LONGEST = 1_000;

    private final AskRecusal askRecusal;
    private final DecideRecusal decideRecusal;
    private final ReadRecusals reading;
    private final ProcedureViews views;

    RecusalController(AskRecusal askRecusal, DecideRecusal decideRecusal, ReadRecusals reading, ProcedureViews views) {
        this.askRecusal = askRecusal;
        this.decideRecusal = decideRecusal;
        this.reading = reading;
        this.views = views;
    }

    record RecusalRequest(
            @Nullable UUID partyId,
            @Nullable UUID officerId,
            @Nullable RecusalGround ground,
            @Nullable String reason) {}

    record RecusalDecisionRequest(
            @Nullable Boolean granted,
            @Nullable String reason,
            @Nullable Boolean earlierActsStand,
            @Nullable UUID substituteId) {}

    @Permit({Role.PARTY, Role.OFFICER, Role.LEADER})
    @PostMapping("/cases/{caseId}/procedure/recusals")
    ProcedureView ask(Actor actor, @PathVariable UUID caseId, @RequestBody RecusalRequest request) {
        FieldChecks checks = new FieldChecks();
        if (actor.is(Role.PARTY)) {
            checks.require("partyId", request.partyId());
        }
        checks.require("officerId", request.officerId());
        checks.require("ground", request.ground());
        checks.require("reason", request.reason());
        String reason = checks.text("reason", request.reason(), LONGEST);
        checks.throwIfAny();
        askRecusal.ask(
                actor,
                new CaseId(caseId),
                new AskRecusal.Command(
                        request.partyId() == null ? null : new PartyId(request.partyId()),
                        new AccountId(Objects.requireNonNull(request.officerId())),
                        Objects.requireNonNull(request.ground()),
                        Objects.requireNonNull(reason)));
        return views.read(new CaseId(caseId), actor, LocaleContextHolder.getLocale());
    }

    @Permit(Role.LEADER)
    @PostMapping("/recusals/{recusalId}/decision")
    ProcedureView decide(Actor actor, @PathVariable UUID recusalId, @RequestBody RecusalDecisionRequest request) {
        FieldChecks checks = new FieldChecks();
        checks.require("granted", request.granted());
        checks.require("reason", request.reason());
        boolean granted = Boolean.TRUE.equals(request.granted());
        if (granted) {
            checks.require("earlierActsStand", request.earlierActsStand());
        }
        String reason = checks.text("reason", request.reason(), LONGEST);
        checks.throwIfAny();
        Recusal asked = reading.find(new RecusalId(recusalId)).orElseThrow();
        decideRecusal.decide(
                actor,
                asked,
                new DecideRecusal.Command(
                        granted,
                        Objects.requireNonNull(reason),
                        request.earlierActsStand(),
                        request.substituteId() == null ? null : new AccountId(request.substituteId())));
        return views.read(asked.caseId(), actor, LocaleContextHolder.getLocale());
    }
}
