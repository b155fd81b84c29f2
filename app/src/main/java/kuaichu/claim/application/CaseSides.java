package kuaichu.claim.application;

import java.util.List;
import java.util.Map;
import kuaichu.accident.Party;
import kuaichu.claim.domain.CoverBook.KnownCover;
import kuaichu.claim.domain.CoverTerms;
import kuaichu.claim.domain.Side;
import kuaichu.kernel.Money;
import kuaichu.liability.PartyKind;

/** The parties of a case as sides of a settlement. */
final class CaseSides {
    private CaseSides() {}

    static List<Side> withoutLosses(List<Party> parties, LiabilityBasis basis) {
        return of(parties, basis, Map.of(), Map.of());
    }

    static List<Side> of(
            List<Party> parties, LiabilityBasis basis, Map<String, KnownCover> covers, Map<String, Money> losses) {
        return parties.stream()
                .map(party -> {
                    KnownCover cover = covers.get(party.label());
                    return new Side(
                            party.label(),
                            isMotorVehicle(party),
                            basis.of(party.label()),
                            cover == null ? CoverTerms.NONE : cover.terms(),
                            losses.getOrDefault(party.label(), Money.ZERO));
                })
                .toList();
    }

    static boolean isMotorVehicle(Party party) {
        return party.kind() == PartyKind.MV;
    }

    /** Whether an insurer can be asked about its cover. */
    static boolean hasPolicyToAsk(Party party) {
        return isMotorVehicle(party) && party.insurerId() != null && party.plate() != null;
    }
}
