package kuaichu.followup.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import kuaichu.accident.FieldChecks;
import kuaichu.followup.Concern;
import kuaichu.followup.FollowUpView;
import kuaichu.followup.FollowUpViews;
import kuaichu.followup.FollowUps;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.platform.web.Permit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The next-day check (次日回访). */
@RestController
@RequestMapping("/api/v1/cases/{caseId}/follow-ups")
class FollowUpController {
    private static final int LONGEST_NOTE = 500;

    private final FollowUps followUps;
    private final FollowUpViews views;

    FollowUpController(FollowUps followUps, FollowUpViews views) {
        this.followUps = followUps;
        this.views = views;
    }

    /** @param concerns empty when all is well */
    record FollowUpAnswer(@Nullable UUID partyId, @Nullable List<Concern> concerns) {}

    record FollowUpHandling(
            @Nullable UUID partyId, @Nullable String note) {}

    @Permit(Role.PARTY)
    @PostMapping("/answers")
    FollowUpView answerFollowUp(Actor actor, @PathVariable UUID caseId, @RequestBody FollowUpAnswer answer) {
        FieldChecks checks = new FieldChecks();
        checks.require("partyId", answer.partyId());
        checks.require("concerns", answer.concerns());
        checks.throwIfAny();
        Set<Concern> concerns = EnumSet.noneOf(Concern.class);
        concerns.addAll(Objects.requireNonNull(answer.concerns()));
        PartyId partyId = new PartyId(Objects.requireNonNull(answer.partyId()));
        return views.of(
                followUps.answer(actor, new CaseId(caseId), partyId, concerns), LocaleContextHolder.getLocale());
    }

    @Permit(Role.OFFICER)
    @PostMapping("/handlings")
    FollowUpView handleFollowUp(Actor actor, @PathVariable UUID caseId, @RequestBody FollowUpHandling handling) {
        FieldChecks checks = new FieldChecks();
        checks.require("partyId", handling.partyId());
        checks.require("note", handling.note());
        String note = checks.text("note", handling.note(), LONGEST_NOTE);
        checks.throwIfAny();
        PartyId partyId = new PartyId(Objects.requireNonNull(handling.partyId()));
        return views.of(
                followUps.handle(actor, new CaseId(caseId), partyId, Objects.requireNonNull(note)),
                LocaleContextHolder.getLocale());
    }
}
