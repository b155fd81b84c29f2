package kuaichu.accident.application;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.AccidentProblem;
import kuaichu.accident.Party;
import kuaichu.accident.PartyAccess;
import kuaichu.accident.domain.InvitationBook;
import kuaichu.accident.domain.InvitationBook.Invitation;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.platform.KeyRing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invite the other side's phone (邀请加入) by a code of six digits, shown once and kept as a keyed hash. */
@Service
public class InviteParty {
    private static final int TRIES = 20;

    private final SecureRandom random = new SecureRandom();
    private final AccidentCases accidentCases;
    private final InvitationBook invitations;
    private final KeyRing keys;
    private final AccidentSettings settings;
    private final Clock clock;

    InviteParty(
            AccidentCases accidentCases,
            InvitationBook invitations,
            KeyRing keys,
            AccidentSettings settings,
            Clock clock) {
        this.accidentCases = accidentCases;
        this.invitations = invitations;
        this.keys = keys;
        this.settings = settings;
        this.clock = clock;
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
        Instant now = clock.instant();
        Instant expiresAt = now.plus(settings.invitationWithin());
        for (int i = 0; i < TRIES; i++) {
            String code = String.format(Locale.ROOT, "%06d", random.nextInt(1_000_000));
            if (invitations.open(hash(keys, code), new Invitation(caseId, partyId), now, expiresAt)) {
                return new Invited(code, expiresAt);
            }
        }
        throw new IllegalStateException(
                "no free invitation code after " + TRIES + " tries. Maybe invitations never end?");
    }

    static byte[] hash(KeyRing keys, String code) {
        return keys.mac("invitation", code);
    }
}
