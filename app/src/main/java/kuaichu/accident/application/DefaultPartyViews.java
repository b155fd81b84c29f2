package kuaichu.accident.application;

import java.util.List;
import java.util.stream.Stream;
import kuaichu.accident.Party;
import kuaichu.accident.PartyView;
import kuaichu.accident.PartyViews;
import kuaichu.accident.RegisterCheck;
import kuaichu.accident.domain.Masks;
import kuaichu.accident.domain.PartyDetails;
import kuaichu.accident.domain.RegisterBook;
import kuaichu.liability.PartyKind;
import kuaichu.org.Organisations;
import kuaichu.platform.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class DefaultPartyViews implements PartyViews {
    private final Organisations organisations;
    private final RegisterBook registered;

    DefaultPartyViews(Organisations organisations, RegisterBook registered) {
        this.organisations = organisations;
        this.registered = registered;
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
                checks(party, reader),
                signed);
    }

    /** For the party itself and for the police: a counterpart learns no more than PROC-21 wants it to. */
    private @Nullable List<RegisterCheck> checks(Party party, Actor reader) {
        boolean concerned = reader.isPolice() || party.isOf(reader.accountId());
        if (!concerned || party.kind() != PartyKind.MV) {
            return null;
        }
        List<RegisterCheck> known = registered.list(party.id());
        return Stream.of(RegisterCheck.What.values())
                .map(what -> known.stream()
                        .filter(check -> check.what() == what)
                        .findFirst()
                        .orElseGet(() -> RegisterCheck.notVerified(what)))
                .toList();
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
