package kuaichu.remedy.web;

import java.util.Objects;
import java.util.UUID;
import kuaichu.accident.FieldChecks;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.MediationId;
import kuaichu.kernel.id.PartyId;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.platform.web.Permit;
import kuaichu.remedy.application.AskForMediation;
import kuaichu.remedy.application.TakePartInMediation;
import kuaichu.remedy.domain.Mediation;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What parties do in a mediation (当事人申请、参加调解). */
@RestController
@RequestMapping("/api/v1")
class MediationController {
    private static final int LONGEST = 500;
    private static final int LONGEST_NAME = 50;

    private final AskForMediation ask;
    private final TakePartInMediation takePart;
    private final RemedyViews views;

    MediationController(AskForMediation ask, TakePartInMediation takePart, RemedyViews views) {
        this.ask = ask;
        this.takePart = takePart;
        this.views = views;
    }

    /** @param request what is asked for and why */
    record MediationAnswerInput(
            @Nullable UUID partyId,
            @Nullable Boolean agreed,
            @Nullable String request) {}

    record ParticipantInput(
            @Nullable UUID partyId, @Nullable String name, Mediation.@Nullable Capacity capacity) {}

    record TimeChangeInput(@Nullable UUID partyId, @Nullable String reason) {}

    record MediationWithdrawalInput(@Nullable UUID partyId) {}

    @Permit(Role.PARTY)
    @PostMapping("/cases/{caseId}/mediation-requests")
    RemediesView answer(Actor actor, @PathVariable UUID caseId, @RequestBody MediationAnswerInput input) {
        FieldChecks checks = new FieldChecks();
        checks.require("partyId", input.partyId());
        checks.require("agreed", input.agreed());
        boolean agreed = Boolean.TRUE.equals(input.agreed());
        if (agreed) {
            checks.require("request", input.request());
        }
        String request = checks.text("request", input.request(), LONGEST);
        checks.throwIfAny();
        PartyId partyId = new PartyId(Objects.requireNonNull(input.partyId()));
        return after(
                actor,
                ask.answer(actor, new CaseId(caseId), partyId, agreed, Objects.requireNonNullElse(request, "不申请调解")));
    }

    @Permit(Role.PARTY)
    @PostMapping("/mediations/{mediationId}/participants")
    RemediesView bring(Actor actor, @PathVariable UUID mediationId, @RequestBody ParticipantInput input) {
        FieldChecks checks = new FieldChecks();
        checks.require("partyId", input.partyId());
        checks.require("name", input.name());
        String name = checks.text("name", input.name(), LONGEST_NAME);
        checks.require("capacity", input.capacity());
        checks.throwIfAny();
        PartyId partyId = new PartyId(Objects.requireNonNull(input.partyId()));
        return after(
                actor,
                takePart.bring(
                        actor,
                        new MediationId(mediationId),
                        partyId,
                        Objects.requireNonNull(name),
                        Objects.requireNonNull(input.capacity())));
    }

    @Permit(Role.PARTY)
    @PostMapping("/mediations/{mediationId}/time-changes")
    RemediesView askForAnotherTime(Actor actor, @PathVariable UUID mediationId, @RequestBody TimeChangeInput input) {
        FieldChecks checks = new FieldChecks();
        checks.require("partyId", input.partyId());
        checks.require("reason", input.reason());
        String reason = checks.text("reason", input.reason(), LONGEST);
        checks.throwIfAny();
        PartyId partyId = new PartyId(Objects.requireNonNull(input.partyId()));
        return after(
                actor,
                takePart.askForAnotherTime(
                        actor, new MediationId(mediationId), partyId, Objects.requireNonNull(reason)));
    }

    @Permit(Role.PARTY)
    @PostMapping("/mediations/{mediationId}/withdrawal")
    RemediesView withdraw(Actor actor, @PathVariable UUID mediationId, @RequestBody MediationWithdrawalInput input) {
        FieldChecks checks = new FieldChecks();
        checks.require("partyId", input.partyId());
        checks.throwIfAny();
        PartyId partyId = new PartyId(Objects.requireNonNull(input.partyId()));
        return after(actor, takePart.withdraw(actor, new MediationId(mediationId), partyId));
    }

    private RemediesView after(Actor actor, Mediation mediation) {
        return views.of(mediation.caseId(), actor);
    }
}
