package kuaichu.accident.application;

import java.util.List;
import kuaichu.accident.Party;
import kuaichu.accident.PartyView;
import kuaichu.accident.PartyViews;
import kuaichu.accident.domain.Masks;
import kuaichu.accident.domain.PartyDetails;
import kuaichu.org.Organisations;
import kuaichu.platform.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class DefaultPartyViews implements PartyViews {
    private final Organisations organisations;

    DefaultPartyViews(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public PartyView of(Party party, Actor reader, boolean signed) {
        return Masks.mayReadClear(party, reader.accountId())
                ? full(party, reader, signed)
                : masked(party, reader, signed);
    }

    @Override
    public PartyView full(Party party, Actor reader, boolean signed) {
        return view(party, PartyDetails.of(party), reader, signed);
    }

    private PartyView masked(Party party, Actor reader, boolean signed) {
        return view(party, Masks.masked(PartyDetails.of(party)), reader, signed);
    }

    private PartyView view(Party party, PartyDetails shown, Actor reader, boolean signed) {
        List<String> missing = PartyDetails.of(party).missing();
        return new PartyView(
                party.id(),
                party.label(),
                party.kind(),
                party.isOf(reader.accountId()),
                party.joined(),
                party.filledBy(),
                shown.name(),
                shown.phone(),
                shown.licenceNo(),
                shown.citizenId(),
                shown.plate(),
                shown.plateType(),
                shown.vehicleType(),
                shown.insurerId(),
                insurerName(party),
                shown.policyNo(),
                shown.damageParts(),
                party.version(),
                missing.isEmpty(),
                missing,
                party.statementGiven(),
                signed);
    }

    private @Nullable String insurerName(Party party) {
        return party.insurerId() == null
                ? null
                : organisations
                        .findInsurer(party.insurerId())
                        .map(Organisations.Insurer::name)
                        .orElse(null);
    }
}
