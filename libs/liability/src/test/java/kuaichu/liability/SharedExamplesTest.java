package kuaichu.liability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The examples that stand beside the project; skipped with a clear message where the shared folder is absent. */
class SharedExamplesTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TestFactory
    Stream<DynamicTest> the_engine_answers_every_shared_example_as_published() throws IOException {
        Optional<Path> file = Stream.iterate(
                        Optional.of(Path.of("").toAbsolutePath()), Optional::isPresent, p -> p.map(Path::getParent))
                .flatMap(Optional::stream)
                .map(folder -> folder.resolve("shared/domain/liability-examples.jsonl"))
                .filter(Files::isRegularFile)
                .findFirst();
        assumeTrue(
                file.isPresent(), "skipped: no folder above the project holds shared/domain/liability-examples.jsonl");
        return Files.readAllLines(file.orElseThrow()).stream()
                .filter(line -> !line.isBlank())
                .map(JSON::readTree)
                .map(example -> DynamicTest.dynamicTest(
                        example.get("id").asString() + " "
                                + example.get("title").asString(),
                        () -> check(example)));
    }

    private static void check(JsonNode example) {
        Evaluation answer = LiabilityEngine.standard().evaluate(facts(example.get("facts")));
        JsonNode expected = example.get("expected");

        assertThat(answer.route()).hasToString(expected.get("route").asString());
        assertThat(answer.sceneInstruction())
                .hasToString(expected.get("scene_instruction").asString());
        assertThat(answer.routeReasons().stream().map(r -> r.reason().name()))
                .containsExactlyElementsOf(texts(expected.get("route_reasons")));
        assertThat(answer.routeBasisCitations()).containsAll(texts(expected.get("route_basis")));
        assertThat(answer.liability()).isEqualTo(grades(expected.get("liability")));
        assertThat(answer.liabilityPrimaFacie()).isEqualTo(grades(expected.get("liability_prima_facie")));
        List<String> basis = texts(expected.get("basis_any_of"));
        if (basis.isEmpty()) {
            assertThat(answer.basis()).isEmpty();
            assertThat(answer.abstainedBecause()).isNotNull();
        } else {
            assertThat(answer.basisCitations()).containsAnyElementsOf(basis);
        }
        List<Map<String, LiabilityGrade>> parts = new ArrayList<>();
        expected.get("sub_accidents").forEach(part -> parts.add(grades(part.get("liability"))));
        assertThat(answer.subAccidents().stream().map(SubAccident::liability)).containsExactlyElementsOf(parts);
        assertThat(answer.discretionary())
                .isEqualTo(expected.get("note").asString().contains("discretionary"));
    }

    private static AccidentFacts facts(JsonNode f) {
        List<PartyFacts> parties = new ArrayList<>();
        f.get("parties").forEach(p -> parties.add(party(p)));
        List<Impact> impacts = new ArrayList<>();
        f.get("impacts")
                .forEach(i -> impacts.add(new Impact(
                        i.get("seq").asInt(),
                        i.get("striking").asString(),
                        i.get("struck").asString(),
                        i.has("pushed_by") ? i.get("pushed_by").asString() : null)));
        return new AccidentFacts(
                OffsetDateTime.parse(f.get("occurred_at").asString()),
                RoadType.ofCode("road_type", f.get("road_type").asString()),
                IntersectionControl.ofCode(
                        "intersection_control", f.get("intersection_control").asString()),
                Injury.ofCode("injury", f.get("injury").asString()),
                flag(f.get("all_parties_consent_simplified")),
                f.get("facts_disputed").asBoolean(),
                flag(f.get("joint_online_application")),
                f.get("party_requests_police_on_scene").asBoolean(),
                f.get("public_or_third_party_facility_damaged").asBoolean(),
                impacts.isEmpty() ? null : impacts,
                parties);
    }

    private static @Nullable Boolean flag(JsonNode node) {
        return node.isNull() ? null : node.asBoolean();
    }

    private static PartyFacts party(JsonNode p) {
        Set<Behaviour> behaviours = EnumSet.noneOf(Behaviour.class);
        p.get("behaviours").forEach(b -> behaviours.add(Behaviour.ofCode("behaviours", b.asString())));
        return new PartyFacts.Builder(
                        p.get("label").asString(),
                        PartyKind.ofCode("kind", p.get("kind").asString()))
                .vehicle(p.get("vehicle").asString())
                .motion(p.get("motion").asString())
                .behaviours(behaviours)
                .plateStatus(
                        PlateStatus.ofCode("plate_status", p.get("plate_status").asString()))
                .licenceValid(p.get("licence_valid").asBoolean())
                .licenceClassOk(p.get("licence_class_ok").asBoolean())
                .alcoholOrDrugSuspected(p.get("alcohol_or_drug_suspected").asBoolean())
                .compulsoryInsuranceValid(p.get("compulsory_insurance_valid").asBoolean())
                .inspectionValid(p.get("inspection_valid").asBoolean())
                .movable(p.get("movable").asBoolean())
                .leftScene(p.get("left_scene").asBoolean())
                .intentional(p.get("intentional").asBoolean())
                .passengerTransportOrSchoolBus(
                        p.get("passenger_transport_or_school_bus").asBoolean())
                .severeOverloadOrSpeedingSuspected(
                        p.get("severe_overload_or_speeding_suspected").asBoolean())
                .dangerousGoods(p.get("dangerous_goods").asBoolean())
                .build();
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(node -> texts.add(node.asString()));
        return texts;
    }

    private static @Nullable Map<String, LiabilityGrade> grades(JsonNode node) {
        if (node.isNull()) {
            return null;
        }
        Map<String, LiabilityGrade> grades = new LinkedHashMap<>();
        node.properties()
                .forEach(e -> grades.put(
                        e.getKey(), LiabilityGrade.valueOf(e.getValue().asString())));
        return grades;
    }
}
