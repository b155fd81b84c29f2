package kuaichu.accident.domain;

import kuaichu.accident.Party;
import kuaichu.kernel.id.AccountId;
import org.jspecify.annotations.Nullable;

/** Masks of personal data (脱敏), law.md §6.2: 张*, 138****5678, first three and last four of an identity number. */
public final class Masks {
    private Masks() {}

    /** One's own data, and what one entered for a person who has no own phone in the case. */
    public static boolean mayReadClear(Party party, @Nullable AccountId reader) {
        return party.isOf(reader) || !party.joined() && party.enteredBy().equals(reader);
    }

    public static PartyDetails masked(PartyDetails clear) {
        return new PartyDetails(
                clear.kind(),
                name(clear.name()),
                phone(clear.phone()),
                middle(clear.licenceNo(), 3, 4),
                middle(clear.citizenId(), 3, 4),
                clear.plate(),
                clear.plateType(),
                clear.vehicleType(),
                clear.insurerId(),
                middle(clear.policyNo(), 4, 4),
                clear.damageParts());
    }

    public static @Nullable String phone(@Nullable String clear) {
        return middle(clear, 3, 4);
    }

    private static @Nullable String name(@Nullable String clear) {
        return clear == null ? null : clear.substring(0, clear.offsetByCodePoints(0, 1)) + "*";
    }

    private static @Nullable String middle(@Nullable String clear, int first, int last) {
        if (clear == null) {
            return null;
        }
        int hidden = clear.length() - first - last;
        return hidden <= 0
                ? "*".repeat(clear.length())
                : clear.substring(0, first) + "*".repeat(hidden) + clear.substring(clear.length() - last);
    }
}
