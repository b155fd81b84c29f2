package kuaichu.accident;

import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kuaichu.kernel.LegalDeadline;
import kuaichu.liability.AccidentFacts;
import kuaichu.liability.IntersectionControl;
import kuaichu.liability.PartyFacts;
import kuaichu.liability.PartyKind;
import kuaichu.liability.picture.Scene;

/**
 * What pictured facts are asked about (图示问答的情形): two parties that met. A vehicle alone and accidents of three and more name
 * behaviours instead, because "the other" would name nobody.
 */
public final class PicturedScene {
    private static final int PARTIES = 2;
    private static final LocalTime DUSK = LocalTime.of(18, 0);
    private static final LocalTime DAWN = LocalTime.of(6, 0);

    /** RTSR-58: lights are on at night and in fog, rain, snow, dust and hail that take the sight. */
    private static final Set<WeatherCode> LOW_VISIBILITY =
            EnumSet.of(WeatherCode.FOG, WeatherCode.SNOW, WeatherCode.DUST, WeatherCode.HAIL);

    private PicturedScene() {}

    /** Empty where no pictured facts are asked. What governs the place is always asked: no register says it. */
    public static Optional<Scene> of(AccidentCase accidentCase, List<Party> parties) {
        boolean vehicle = parties.stream().map(Party::kind).anyMatch(PartyKind::isVehicle);
        if (parties.size() != PARTIES || !vehicle) {
            return Optional.empty();
        }
        List<PartyFacts> facts = parties.stream()
                .map(party -> new PartyFacts.Builder(party.label(), party.kind())
                        .vehicle(party.vehicleType())
                        .build())
                .toList();
        return Optional.of(new Scene(facts(accidentCase, false, facts), null, isDark(accidentCase)));
    }

    /** What is known of the accident without asking how it happened. */
    public static AccidentFacts facts(AccidentCase accidentCase, boolean disputed, List<PartyFacts> parties) {
        return new AccidentFacts(
                accidentCase.occurredAt().atZone(LegalDeadline.ZONE).toOffsetDateTime(),
                accidentCase.roadType(),
                IntersectionControl.NA,
                accidentCase.eligibility().injury(),
                accidentCase.eligibility().allConsentSimplified(),
                disputed,
                null,
                false,
                accidentCase.eligibility().facilityDamaged(),
                null,
                parties);
    }

    private static boolean isDark(AccidentCase accidentCase) {
        LocalTime time = accidentCase.occurredAt().atZone(LegalDeadline.ZONE).toLocalTime();
        WeatherCode weather = accidentCase.weather();
        return !time.isBefore(DUSK) || time.isBefore(DAWN) || weather != null && LOW_VISIBILITY.contains(weather);
    }
}
