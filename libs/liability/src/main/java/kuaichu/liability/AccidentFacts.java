package kuaichu.liability;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Facts about one accident (事故事实), as the parties state them or an officer has established them.
 *
 * @param allPartiesConsentSimplified every party agrees to the simplified procedure; null when not asked
 * @param jointOnlineApplication every party applies for an online determination; null when not asked
 * @param publicOrThirdPartyFacilityDamaged a building, public facility or other facility was hit
 * @param impacts the contacts in the order of time, null when two parties met once
 */
public record AccidentFacts(
        OffsetDateTime occurredAt,
        RoadType roadType,
        IntersectionControl intersectionControl,
        Injury injury,
        @Nullable Boolean allPartiesConsentSimplified,
        boolean factsDisputed,
        @Nullable Boolean jointOnlineApplication,
        boolean partyRequestsPoliceOnScene,
        boolean publicOrThirdPartyFacilityDamaged,
        @Nullable List<Impact> impacts,
        List<PartyFacts> parties) {
    private static final ZoneOffset CHINESE_TIME = ZoneOffset.ofHours(8);
    private static final int MOST_PARTIES = 50;
    private static final int MOST_IMPACTS = 200;
    private static final int LAST_YEAR = 2199;

    public AccidentFacts {
        parties = List.copyOf(parties);
        impacts = impacts == null ? null : List.copyOf(impacts);
        if (occurredAt.getYear() > LAST_YEAR) {
            throw new InvalidFacts("occurred_at", "a time in the year " + occurredAt.getYear());
        }
        checkParties(parties);
        if (impacts != null) {
            checkImpacts(impacts, parties);
        }
    }

    private static void checkParties(List<PartyFacts> parties) {
        if (parties.isEmpty() || parties.size() > MOST_PARTIES) {
            throw new InvalidFacts("parties", "an accident has 1 to " + MOST_PARTIES + " parties");
        }
        Set<String> labels = new HashSet<>();
        for (PartyFacts party : parties) {
            if (!labels.add(party.label())) {
                throw new InvalidFacts("parties", "two parties have the label " + party.label());
            }
        }
        if (parties.stream().noneMatch(party -> party.kind().isVehicle())) {
            throw new InvalidFacts("parties", "a road accident needs a vehicle (RTSL-119); all parties are on foot");
        }
    }

    private static void checkImpacts(List<Impact> impacts, List<PartyFacts> parties) {
        if (impacts.size() > MOST_IMPACTS) {
            throw new InvalidFacts("impacts", "at most " + MOST_IMPACTS + " contacts");
        }
        Set<String> labels = parties.stream().map(PartyFacts::label).collect(Collectors.toSet());
        for (int i = 0; i < impacts.size(); i++) {
            Impact impact = impacts.get(i);
            String path = "impacts[" + i + "]";
            requireLabel(path + ".striking", impact.striking(), labels);
            requireLabel(path + ".struck", impact.struck(), labels);
            if (impact.pushedBy() != null) {
                requireLabel(path + ".pushed_by", impact.pushedBy(), labels);
            }
            checkContact(path, impact);
        }
    }

    private static void checkContact(String path, Impact impact) {
        Integer seq = impact.seq();
        if (seq != null && seq < 1) {
            throw new InvalidFacts(path + ".seq", "places in the order of time count from 1");
        }
        if (impact.striking().equals(impact.struck()) || impact.striking().equals(impact.pushedBy())) {
            throw new InvalidFacts(path, "a party cannot strike or push itself");
        }
        if (impact.struck().equals(impact.pushedBy())) {
            throw new InvalidFacts(path, "a party cannot be pushed into the one that pushes it");
        }
    }

    private static void requireLabel(String path, String label, Set<String> labels) {
        if (!labels.contains(label)) {
            throw new InvalidFacts(path, "no party has the label " + label);
        }
    }

    /** The Chinese day of the accident: the law of that day holds. */
    public LocalDate occurredOn() {
        return occurredAt.withOffsetSameInstant(CHINESE_TIME).toLocalDate();
    }

    /** Chinese time of day. */
    LocalTime localTime() {
        return occurredAt.withOffsetSameInstant(CHINESE_TIME).toLocalTime();
    }

    boolean isEveryPartyConsenting() {
        return Boolean.TRUE.equals(allPartiesConsentSimplified);
    }

    boolean isAppliedForJointly() {
        return Boolean.TRUE.equals(jointOnlineApplication);
    }

    boolean isKindPresent(PartyKind kind) {
        for (PartyFacts party : parties) {
            if (party.kind() == kind) {
                return true;
            }
        }
        return false;
    }
}
