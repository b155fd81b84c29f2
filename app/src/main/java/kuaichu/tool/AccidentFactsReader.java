package kuaichu.tool;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kuaichu.liability.AccidentFacts;
import kuaichu.liability.Behaviour;
import kuaichu.liability.Circumstances;
import kuaichu.liability.Heading;
import kuaichu.liability.Impact;
import kuaichu.liability.Injury;
import kuaichu.liability.IntersectionControl;
import kuaichu.liability.InvalidFacts;
import kuaichu.liability.PartyFacts;
import kuaichu.liability.PartyKind;
import kuaichu.liability.PlateStatus;
import kuaichu.liability.RoadType;
import kuaichu.liability.Weather;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads facts from JSON (事实读取); a missing fact or an unknown code is an error that names where it is. */
final class AccidentFactsReader {
    private AccidentFactsReader() {}

    /** @throws InvalidFacts naming the path of what is missing, of another type or unknown */
    static AccidentFacts read(JsonNode facts) {
        if (!facts.isObject()) {
            throw new InvalidFacts("facts", "an object with the facts is needed");
        }
        return new AccidentFacts(
                time(facts),
                RoadType.ofCode("facts.road_type", text(facts, "facts", "road_type")),
                IntersectionControl.ofCode("facts.intersection_control", text(facts, "facts", "intersection_control")),
                Injury.ofCode("facts.injury", text(facts, "facts", "injury")),
                flagOrNull(facts, "facts", "all_parties_consent_simplified"),
                flag(facts, "facts", "facts_disputed"),
                flagOrNull(facts, "facts", "joint_online_application"),
                flag(facts, "facts", "party_requests_police_on_scene"),
                flag(facts, "facts", "public_or_third_party_facility_damaged"),
                impacts(facts.path("impacts")),
                parties(facts.path("parties")));
    }

    private static OffsetDateTime time(JsonNode facts) {
        String text = text(facts, "facts", "occurred_at");
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeException e) {
            InvalidFacts refusal = new InvalidFacts(
                    "facts.occurred_at", "a time with its offset is needed, for example 2026-03-03T10:00:00+08:00");
            refusal.initCause(e);
            throw refusal;
        }
    }

    private static List<PartyFacts> parties(JsonNode array) {
        if (!array.isArray()) {
            throw new InvalidFacts("facts.parties", "a list of parties is needed");
        }
        List<PartyFacts> parties = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            parties.add(party(array.get(i), "facts.parties[" + i + "]"));
        }
        return parties;
    }

    /** Papers and transport facts are asked of motor vehicles, movability and sobriety of every vehicle. */
    private static PartyFacts party(JsonNode p, String path) {
        requireObject(p, path, "a party");
        PartyKind kind = PartyKind.ofCode(path + ".kind", text(p, path, "kind"));
        boolean motor = kind == PartyKind.MV;
        PartyFacts.Builder party = new PartyFacts.Builder(text(p, path, "label"), kind)
                .vehicle(textOrNull(p, path, "vehicle"))
                .motion(textOrNull(p, path, "motion"))
                .heading(heading(p, path))
                .behaviours(behaviours(p.path("behaviours"), path + ".behaviours"))
                .established(flag(p, path, "behaviours_established", false, false))
                .onEmergencyDuty(flagOrNull(p, path, "on_emergency_duty"))
                .alcoholOrDrugSuspected(flag(p, path, "alcohol_or_drug_suspected", kind.isVehicle(), false))
                .movable(flag(p, path, "movable", kind.isVehicle(), true))
                .leftScene(flag(p, path, "left_scene"))
                .intentional(flag(p, path, "intentional"))
                .licenceValid(flag(p, path, "licence_valid", motor, true))
                .licenceClassOk(flag(p, path, "licence_class_ok", motor, true))
                .compulsoryInsuranceValid(flag(p, path, "compulsory_insurance_valid", motor, true))
                .inspectionValid(flag(p, path, "inspection_valid", motor, true))
                .passengerTransportOrSchoolBus(flag(p, path, "passenger_transport_or_school_bus", motor, false))
                .severeOverloadOrSpeedingSuspected(flag(p, path, "severe_overload_or_speeding_suspected", motor, false))
                .dangerousGoods(flag(p, path, "dangerous_goods", motor, false));
        if (motor || present(p, "plate_status")) {
            party.plateStatus(PlateStatus.ofCode(path + ".plate_status", text(p, path, "plate_status")));
        }
        return party.build();
    }

    private static Set<Behaviour> behaviours(JsonNode array, String path) {
        if (!array.isArray()) {
            throw new InvalidFacts(path, "a list of behaviour codes is needed, empty when none is known");
        }
        Set<Behaviour> behaviours = EnumSet.noneOf(Behaviour.class);
        for (int i = 0; i < array.size(); i++) {
            String at = path + "[" + i + "]";
            if (!array.get(i).isString()) {
                throw new InvalidFacts(at, "a behaviour code is needed");
            }
            behaviours.add(Behaviour.ofCode(at, array.get(i).asString()));
        }
        return behaviours;
    }

    private static @Nullable Heading heading(JsonNode p, String path) {
        if (!present(p, "heading")) {
            return null;
        }
        JsonNode node = p.path("heading");
        return Heading.ofCode(path + ".heading", node.isIntegralNumber() ? node.toString() : text(p, path, "heading"));
    }

    private static @Nullable List<Impact> impacts(JsonNode array) {
        if (array.isMissingNode() || array.isNull()) {
            return null;
        }
        if (!array.isArray()) {
            throw new InvalidFacts("facts.impacts", "a list of contacts or null is needed");
        }
        List<Impact> impacts = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            JsonNode impact = array.get(i);
            String path = "facts.impacts[" + i + "]";
            requireObject(impact, path, "a contact");
            if (present(impact, "seq") && !impact.path("seq").isInt()) {
                throw new InvalidFacts(path + ".seq", "a whole number, or null when the order is unknown");
            }
            impacts.add(new Impact(
                    present(impact, "seq") ? impact.path("seq").asInt() : null,
                    text(impact, path, "striking"),
                    text(impact, path, "struck"),
                    textOrNull(impact, path, "pushed_by")));
        }
        return impacts;
    }

    /** What a city asks beyond the facts; everything may be left out. */
    static Circumstances circumstances(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return Circumstances.UNKNOWN;
        }
        requireObject(node, "circumstances", "an object");
        JsonNode loss = node.path("largest_loss_fen");
        if (present(node, "largest_loss_fen") && !(loss.isIntegralNumber() && loss.canConvertToLong())) {
            throw new InvalidFacts("circumstances.largest_loss_fen", "a whole number of fen is needed");
        }
        String weather = textOrNull(node, "circumstances", "weather");
        return new Circumstances(
                present(node, "largest_loss_fen") ? loss.asLong() : null,
                flag(node, "circumstances", "facility_owner_present", false, false),
                flag(node, "circumstances", "online_suspended", false, false),
                weather == null ? null : Weather.ofCode("circumstances.weather", weather),
                flag(node, "circumstances", "insured_outside_province", false, false));
    }

    private static void requireObject(JsonNode node, String path, String what) {
        if (!node.isObject()) {
            throw new InvalidFacts(path, what + " is needed");
        }
    }

    private static boolean present(JsonNode parent, String name) {
        return parent.hasNonNull(name);
    }

    private static String text(JsonNode parent, String path, String name) {
        String text = textOrNull(parent, path, name);
        if (text == null) {
            throw new InvalidFacts(path + "." + name, "missing");
        }
        return text;
    }

    private static @Nullable String textOrNull(JsonNode parent, String path, String name) {
        if (!present(parent, name)) {
            return null;
        }
        if (!parent.path(name).isString()) {
            throw new InvalidFacts(path + "." + name, "a text is needed");
        }
        return parent.path(name).asString();
    }

    private static boolean flag(JsonNode parent, String path, String name) {
        return flag(parent, path, name, true, false);
    }

    private static boolean flag(JsonNode parent, String path, String name, boolean required, boolean otherwise) {
        Boolean flag = flagOrNull(parent, path, name);
        if (flag == null && required) {
            throw new InvalidFacts(path + "." + name, "missing; true or false is needed");
        }
        return flag == null ? otherwise : flag;
    }

    private static @Nullable Boolean flagOrNull(JsonNode parent, String path, String name) {
        if (!present(parent, name)) {
            return null;
        }
        if (!parent.path(name).isBoolean()) {
            throw new InvalidFacts(path + "." + name, "true or false is needed");
        }
        return parent.path(name).asBoolean();
    }
}
