package kuaichu.procedure.web;

import java.util.Objects;
import java.util.UUID;
import kuaichu.accident.FieldChecks;
import kuaichu.kernel.CitizenId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.platform.web.Permit;
import kuaichu.procedure.application.HitAndRun;
import kuaichu.procedure.application.SupplementIdentity;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Somebody who fled, or of whom nobody knew who it is (逃逸与身份不明), PROC-66, 70. */
@RestController
@RequestMapping("/api/v1/cases/{caseId}/procedure")
class UnknownPersonController {
    private static final int LONGEST_NAME = 50;
    private static final int LONGEST_NOTE = 500;

    private final HitAndRun hitAndRun;
    private final SupplementIdentity supplementIdentity;
    private final ProcedureViews views;

    UnknownPersonController(HitAndRun hitAndRun, SupplementIdentity supplementIdentity, ProcedureViews views) {
        this.hitAndRun = hitAndRun;
        this.supplementIdentity = supplementIdentity;
        this.views = views;
    }

    record FugitiveRequest(@Nullable String reason) {}

    record UnsolvedRequest(@Nullable UUID partyId) {}

    record IdentityRequest(
            @Nullable UUID partyId,
            @Nullable String name,
            @Nullable String citizenId,
            @Nullable String how) {}

    @Permit(Role.PARTY)
    @PostMapping("/unsolved-requests")
    ProcedureView requestUnsolved(Actor actor, @PathVariable UUID caseId, @RequestBody UnsolvedRequest request) {
        FieldChecks checks = new FieldChecks();
        checks.require("partyId", request.partyId());
        checks.throwIfAny();
        hitAndRun.requestUnsolved(actor, new CaseId(caseId), new PartyId(Objects.requireNonNull(request.partyId())));
        return view(actor, caseId);
    }

    @Permit(Role.OFFICER)
    @PostMapping("/fugitive")
    ProcedureView findFugitive(Actor actor, @PathVariable UUID caseId, @RequestBody FugitiveRequest request) {
        FieldChecks checks = new FieldChecks();
        checks.require("reason", request.reason());
        String reason = checks.text("reason", request.reason(), LONGEST_NOTE);
        checks.throwIfAny();
        hitAndRun.find(actor, new CaseId(caseId), Objects.requireNonNull(reason));
        return view(actor, caseId);
    }

    @Permit(Role.OFFICER)
    @PostMapping("/identity-supplements")
    ProcedureView supplement(Actor actor, @PathVariable UUID caseId, @RequestBody IdentityRequest request) {
        FieldChecks checks = new FieldChecks();
        checks.require("partyId", request.partyId());
        checks.require("name", request.name());
        checks.require("how", request.how());
        String name = checks.text("name", request.name(), LONGEST_NAME);
        String how = checks.text("how", request.how(), LONGEST_NOTE);
        String citizenId = checks.read(
                "citizenId", request.citizenId(), text -> CitizenId.of(text).value());
        checks.throwIfAny();
        supplementIdentity.supplement(
                actor,
                new CaseId(caseId),
                new SupplementIdentity.Command(
                        new PartyId(Objects.requireNonNull(request.partyId())),
                        Objects.requireNonNull(name),
                        citizenId,
                        Objects.requireNonNull(how)));
        return view(actor, caseId);
    }

    private ProcedureView view(Actor actor, UUID caseId) {
        return views.read(new CaseId(caseId), actor, LocaleContextHolder.getLocale());
    }
}
