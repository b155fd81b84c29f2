package kuaichu.accident.web;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import kuaichu.accident.CaseState;
import kuaichu.accident.FieldChecks;
import kuaichu.accident.application.AcceptInvitation;
import kuaichu.accident.application.InviteParty;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.platform.web.Permit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Bringing in the other side's phone (邀请与加入). */
@RestController
@RequestMapping("/api/v1")
class InvitationController {
    private final InviteParty inviteParty;
    private final AcceptInvitation acceptInvitation;
    private final CaseAnswers answers;

    InvitationController(InviteParty inviteParty, AcceptInvitation acceptInvitation, CaseAnswers answers) {
        this.inviteParty = inviteParty;
        this.acceptInvitation = acceptInvitation;
        this.answers = answers;
    }

    record InviteRequest(@Nullable UUID partyId) {}

    /** @param url path in the party app */
    record InvitationView(String code, String url, Instant expiresAt) {}

    record JoinedCase(CaseState state, CaseId caseId, PartyId partyId) {}

    @Permit({Role.PARTY, Role.OFFICER})
    @PostMapping("/cases/{caseId}/invitations")
    @ResponseStatus(HttpStatus.CREATED)
    InvitationView invite(Actor actor, @PathVariable UUID caseId, @RequestBody InviteRequest request) {
        FieldChecks checks = new FieldChecks();
        checks.require("partyId", request.partyId());
        checks.throwIfAny();
        InviteParty.Invited invited =
                inviteParty.invite(actor, new CaseId(caseId), new PartyId(Objects.requireNonNull(request.partyId())));
        return new InvitationView(invited.code(), "/p/join/" + invited.code(), invited.expiresAt());
    }

    @Permit(Role.PARTY)
    @PostMapping("/invitations/{code}/acceptance")
    JoinedCase accept(Actor actor, @PathVariable String code) {
        AcceptInvitation.Joined joined = acceptInvitation.accept(actor, code);
        return new JoinedCase(
                answers.state(joined.accidentCase()),
                joined.accidentCase().id(),
                joined.party().id());
    }
}
