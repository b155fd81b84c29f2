package kuaichu.signing.application;

import java.util.List;
import java.util.Optional;
import kuaichu.accident.Party;
import kuaichu.accident.PartyAccess;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.signing.Signature.Method;
import kuaichu.signing.Signer;
import kuaichu.signing.Signer.Capacity;

/**
 * Whose hand may sign where (签署资格). A party, and who stands on its side, signs on the party's own phone, or on the other's while
 * the party has none in the case; everybody may sign before an officer; an officer signs by the own account.
 */
final class SignerAccess {
    private SignerAccess() {}

    static boolean mayAnswer(Actor actor, Signer signer, List<Party> parties) {
        if (signer.capacity() == Capacity.OFFICER) {
            return actor.is(Role.OFFICER)
                    && (signer.accountId() == null || signer.accountId().equals(actor.accountId()));
        }
        return actor.is(Role.OFFICER)
                || side(signer, parties)
                        .filter(party -> PartyAccess.mayActFor(actor, party, parties))
                        .isPresent();
    }

    /** Whether the actor is asked himself, stands on the side of somebody who is, or handles the case. */
    static boolean mayRead(Actor actor, List<Signer> signers, List<Party> parties) {
        return actor.is(Role.OFFICER)
                || actor.is(Role.CENTRE)
                || actor.is(Role.PARTY) && signers.stream().anyMatch(signer -> mayAnswer(actor, signer, parties));
    }

    static Method method(Actor actor, Signer signer, List<Party> parties) {
        if (signer.capacity() == Capacity.OFFICER) {
            return Method.STAFF_ACCOUNT;
        }
        if (actor.is(Role.OFFICER)) {
            return Method.OFFICER_DEVICE;
        }
        boolean own = side(signer, parties)
                .filter(party -> party.isOf(actor.accountId()))
                .isPresent();
        return own ? Method.OWN_PHONE : Method.ONE_PHONE;
    }

    private static Optional<Party> side(Signer signer, List<Party> parties) {
        return parties.stream()
                .filter(party -> party.id().equals(signer.partyId()))
                .findFirst();
    }
}
