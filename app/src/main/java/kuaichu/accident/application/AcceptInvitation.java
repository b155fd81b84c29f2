package kuaichu.accident.application;

import java.time.Clock;
import java.time.Instant;
import kuaichu.access.CaseScope;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.AccidentFact;
import kuaichu.accident.AccidentProblem;
import kuaichu.accident.Party;
import kuaichu.accident.domain.InvitationBook;
import kuaichu.accident.domain.InvitationBook.Invitation;
import kuaichu.accident.domain.PartyBook;
import kuaichu.desk.Desk;
import kuaichu.docket.Docket;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.platform.PlatformProblem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Join a case with an own phone (加入事故): binds the account to the party and lets it see the case. */
@Service
public class AcceptInvitation {
    private final AccidentCases accidentCases;
    private final PartyBook parties;
    private final InvitationBook invitations;
    private final InvitationTries tries;
    private final CaseScope scope;
    private final InvitationCodes codes;
    private final Desk desk;
    private final Docket docket;
    private final Clock clock;

    AcceptInvitation(
            AccidentCases accidentCases,
            PartyBook parties,
            InvitationBook invitations,
            InvitationTries tries,
            CaseScope scope,
            InvitationCodes codes,
            Desk desk,
            Docket docket,
            Clock clock) {
        this.accidentCases = accidentCases;
        this.parties = parties;
        this.invitations = invitations;
        this.tries = tries;
        this.scope = scope;
        this.codes = codes;
        this.desk = desk;
        this.docket = docket;
        this.clock = clock;
    }

    /** The case joined, and as whom. */
    public record Joined(AccidentCase accidentCase, Party party) {}

    /**
     * @throws Problem {@code accident.too-many-codes}, {@code platform.not-found} for a wrong or ended code,
     *     {@code accident.other-party-already}
     */
    @Transactional
    public Joined accept(Actor actor, String code) {
        tries.count(actor.requireAccount());
        Instant now = clock.instant();
        byte[] hash = codes.hash(code);
        Invitation invitation =
                invitations.findOpen(hash, now).orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND));
        CaseId caseId = invitation.caseId();
        AccidentCase accidentCase = accidentCases.lock(caseId);
        if (accidentCases.listParties(caseId).stream().anyMatch(party -> party.isOf(actor.accountId()))) {
            throw Problem.of(AccidentProblem.OTHER_PARTY_ALREADY);
        }
        Party party = accidentCases.requireParty(caseId, invitation.partyId());
        if (!parties.join(party.id(), actor.requireAccount(), now)) {
            throw Problem.of(AccidentProblem.ALREADY_JOINED, party.label());
        }
        invitations.accept(hash, actor.requireAccount(), now);
        tries.wasRight(actor.requireAccount());
        scope.grantToAccount(caseId, actor.requireAccount());
        docket.append(caseId, actor, new AccidentFact.PartyJoined(party.id().value(), party.label()));
        desk.complete(caseId, Desk.Queue.TRANSFERRED_ALARM, caseId.value(), actor);
        return new Joined(accidentCase, accidentCases.requireParty(caseId, party.id()));
    }
}
