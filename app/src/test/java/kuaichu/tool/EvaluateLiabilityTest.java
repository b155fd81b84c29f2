package kuaichu.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The line tool as its caller sees it: lines in, lines out. */
class EvaluateLiabilityTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CAR = """
            {"label":"%s","kind":"MV","vehicle":"小型轿车","motion":"直行","behaviours":[%s],"plate_status":"NORMAL",\
            "licence_valid":true,"licence_class_ok":true,"alcohol_or_drug_suspected":false,\
            "compulsory_insurance_valid":true,"inspection_valid":true,"movable":true,"left_scene":false,\
            "intentional":false,"passenger_transport_or_school_bus":false,\
            "severe_overload_or_speeding_suspected":false,"dangerous_goods":false}""";
    private static final String CASE = """
            {"id":"%s","facts":{"occurred_at":"2026-03-03T10:00:00+08:00","road_type":"urban_road",\
            "intersection_control":"na","injury":"none","all_parties_consent_simplified":null,"facts_disputed":false,\
            "joint_online_application":null,"party_requests_police_on_scene":false,\
            "public_or_third_party_facility_damaged":false,"impacts":null,"parties":[%s,%s]}}""";

    private static String rearEnd(String id) {
        return CASE.formatted(id, CAR.formatted("A", ""), CAR.formatted("B", "\"REAR_END\""));
    }

    private static List<JsonNode> evaluate(String... lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream messages = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        int code = EvaluateLiability.run(
                new String[0],
                new BufferedReader(new StringReader(String.join("\n", lines))),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                messages);
        assertThat(code).isZero();
        return out.toString(StandardCharsets.UTF_8).lines().map(JSON::readTree).toList();
    }

    @Test
    void a_case_is_answered_with_its_grades_rules_and_articles() throws IOException {
        JsonNode reply = evaluate(rearEnd("E1")).getFirst();
        JsonNode result = reply.get("result");

        assertThat(reply.get("id").asString()).isEqualTo("E1");
        assertThat(result.get("route").asString()).isEqualTo("SELF_NEGOTIATION");
        assertThat(result.get("scene_instruction").asString()).isEqualTo("EVIDENCE_THEN_MOVE");
        assertThat(result.get("liability").toString()).isEqualTo("{\"A\":\"NONE\",\"B\":\"FULL\"}");
        assertThat(result.get("liability_prima_facie").isNull()).isTrue();
        assertThat(result.get("sub_accidents").isNull()).isTrue();
        assertThat(result.get("basis").toString()).contains("RTSL-43");
        assertThat(result.get("rules").get(0).get("id").asString()).isEqualTo("L01");
        assertThat(result.get("abstained_because").isNull()).isTrue();
        assertThat(result.get("articles").toString()).contains("安全距离").contains("effective_from");
    }

    @Test
    void wrong_lines_are_named_and_the_others_are_still_answered_in_order() throws IOException {
        List<JsonNode> replies = evaluate(
                rearEnd("1"),
                "{\"id\":\"2\",\"facts\":",
                rearEnd("3").replace("REAR_END", "FLYING"),
                rearEnd("4").replace("\"movable\":true,", ""),
                rearEnd("5").replace("\"facts_disputed\":false", "\"facts_disputed\":\"no\""),
                "[1]",
                rearEnd("7").replace("2026-03-03T10:00:00+08:00", "yesterday"),
                "{\"id\":\"8\"}",
                "{\"facts\":{}}",
                "",
                rearEnd("11"));

        assertThat(replies).hasSize(10);
        assertThat(replies.get(0).has("result")).isTrue();
        assertThat(replies.get(9).get("id").asString()).isEqualTo("11");
        assertThat(replies.get(9).has("result")).isTrue();
        assertThat(replies.subList(1, 9)).allMatch(reply -> reply.has("error") && !reply.has("result"));
        assertThat(error(replies.get(2))).contains("facts.parties[1].behaviours[0]", "FLYING");
        assertThat(error(replies.get(3))).contains("facts.parties[0].movable", "missing");
        assertThat(error(replies.get(4))).contains("facts.facts_disputed");
        assertThat(error(replies.get(6))).contains("facts.occurred_at");
        assertThat(error(replies.get(7))).contains("facts");
        assertThat(replies.get(1).get("line").asInt()).isEqualTo(2);
    }

    private static String error(JsonNode reply) {
        return reply.get("error").toString();
    }

    @Test
    void hostile_lines_cost_only_themselves() throws IOException {
        List<JsonNode> replies = evaluate(
                "\uFEFF" + rearEnd("mark"),
                "null",
                "[".repeat(5_000),
                "{\"id\":\"" + "x".repeat(2_000_000) + "\"}",
                "{\"id\":\"d\",\"id\":\"e\"}",
                rearEnd("a").replace("\"parties\":[", "\"parties\":[null,"),
                rearEnd("b").replace("\"label\":\"B\"", "\"label\":\"A\""),
                rearEnd("c").replace("\"label\":\"B\"", "\"label\":\"" + "B".repeat(50) + "\""),
                rearEnd("d").replace("\"behaviours\":[]", "\"behaviours\":null"),
                rearEnd("e").replace("2026-03-03T10:00:00+08:00", "+999999999-12-31T23:59:59+18:00"),
                rearEnd("f")
                        .replace("\"impacts\":null", "\"impacts\":[{\"seq\":0,\"striking\":\"B\",\"struck\":\"A\"}]"),
                rearEnd("g").replace("\"impacts\":null", "\"impacts\":[7]"),
                rearEnd("h").replace("REAR_END", "Z".repeat(10_000)),
                rearEnd("last"));

        assertThat(replies).hasSize(14);
        assertThat(replies.getFirst().get("id").asString()).isEqualTo("mark");
        assertThat(replies.getLast().has("result")).isTrue();
        assertThat(replies.subList(1, 13)).allSatisfy(reply -> {
            assertThat(reply.has("error")).isTrue();
            assertThat(reply.toString().length()).isLessThan(3_000);
        });
        assertThat(error(replies.get(6))).contains("facts.parties", "two parties have the label A");
    }

    @Test
    void contacts_that_go_round_in_a_circle_are_answered() throws IOException {
        String circle = CASE.formatted(
                        "R",
                        CAR.formatted("A", "\"REAR_END\""),
                        CAR.formatted("B", "\"REAR_END\"") + "," + CAR.formatted("C", "\"REAR_END\""))
                .replace("\"impacts\":null", """
                        "impacts":[{"seq":1,"striking":"A","struck":"B","pushed_by":"C"},\
                        {"seq":2,"striking":"B","struck":"C","pushed_by":"A"},\
                        {"seq":3,"striking":"C","struck":"A","pushed_by":"B"}]""");
        JsonNode result = evaluate(circle).getFirst().get("result");
        assertThat(result.get("abstained_because").asString()).contains("NO_CAUSAL_FAULT");
    }

    @Test
    void what_a_city_asks_beyond_the_facts_stands_beside_them() throws IOException {
        String disputed = rearEnd("w")
                .replace("\"facts_disputed\":false", "\"facts_disputed\":true")
                .replace("\"joint_online_application\":null", "\"joint_online_application\":true")
                .replace("{\"id\":", "{\"circumstances\":{\"weather\":\"fog\"},\"id\":");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EvaluateLiability.run(
                new String[] {"--city", "linjiang"},
                new BufferedReader(new StringReader(disputed)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        JsonNode result = JSON.readTree(out.toString(StandardCharsets.UTF_8)).get("result");
        assertThat(result.get("city_limits").toString()).isEqualTo("[\"SUSPENDED\"]");
        assertThat(result.get("route").asString()).isEqualTo("ONSITE_POLICE");
    }

    @Test
    void a_rider_needs_no_papers() throws IOException {
        String rider = """
                {"label":"B","kind":"NMV","behaviours":["NMV_WRONG"],"alcohol_or_drug_suspected":false,"movable":true,\
                "left_scene":false,"intentional":false,"plate_status":null,"licence_valid":null}""";
        JsonNode reply =
                evaluate(CASE.formatted("N", CAR.formatted("A", ""), rider)).getFirst();

        assertThat(reply.get("result").get("liability").toString()).isEqualTo("{\"A\":\"NONE\",\"B\":\"FULL\"}");
        assertThat(reply.get("result").get("compensation_basis").asString()).isEqualTo("RTSL-76.1(2)");
    }

    @Test
    void contacts_with_different_causes_are_answered_in_parts() throws IOException {
        ObjectNode chain = (ObjectNode) JSON.readTree(rearEnd("C"));
        ObjectNode facts = (ObjectNode) chain.get("facts");
        facts.set(
                "parties",
                JSON.readTree("[" + CAR.formatted("A", "") + "," + CAR.formatted("B", "\"REAR_END\"") + ","
                        + CAR.formatted("C", "\"REAR_END\"") + "]"));
        facts.set("impacts", JSON.readTree("""
                [{"seq":1,"striking":"B","struck":"A"},{"seq":2,"striking":"C","struck":"B"}]"""));

        JsonNode result = evaluate(chain.toString()).getFirst().get("result");

        assertThat(result.get("liability").isNull()).isTrue();
        assertThat(result.get("sub_accidents")).hasSize(2);
        assertThat(result.get("sub_accidents").get(1).get("liability").toString())
                .isEqualTo("{\"B\":\"NONE\",\"C\":\"FULL\"}");
    }

    @Test
    void a_wrong_call_says_how_to_call() throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream messages = new PrintStream(said, true, StandardCharsets.UTF_8);
        BufferedReader nothing = new BufferedReader(new StringReader(""));
        assertThat(EvaluateLiability.run(new String[] {"--help"}, nothing, System.out, messages))
                .isEqualTo(2);
        assertThat(EvaluateLiability.run(new String[] {"--city", "atlantis"}, nothing, System.out, messages))
                .isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("usage").contains("atlantis");
    }
}
