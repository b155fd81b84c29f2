package kuaichu.accident.application;

import java.time.Instant;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.AccidentProblem;
import kuaichu.accident.Party;
import kuaichu.accident.PartyAccess;
import kuaichu.accident.domain.InvitationBook.Invitation;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invite the other side's phone (邀请加入) by a code of six digits, shown once. */
@Service
public class InviteParty {
    private final AccidentCases accidentCases;
    private final InvitationCodes codes;
    private final AccidentSettings settings;

    InviteParty(AccidentCases accidentCases, InvitationCodes codes, AccidentSettings settings) {
        this.accidentCases = accidentCases;
        this.codes = codes;
        this.settings = settings;
    }

    /** The code as the inviting phone shows it. */
    public record Invited(String code, Instant expiresAt) {}

    /** @throws Problem {@code accident.already-joined}, {@code accident.not-yours}, {@code accident.data-settled} */
    @Transactional
    public Invited invite(Actor actor, CaseId caseId, PartyId partyId) {
        AccidentCase accidentCase = accidentCases.lock(caseId);
        Party party = accidentCases.requireParty(caseId, partyId);
        if (party.joined()) {
            throw Problem.of(AccidentProblem.ALREADY_JOINED, party.label());
        }
        PartyAccess.require(accidentCase, actor, party, accidentCases.listParties(caseId));
        InvitationCodes.Made made = codes.digits(new Invitation(caseId, partyId), settings.invitationWithin());
        return new Invited(made.code(), made.expiresAt());
    }
}
