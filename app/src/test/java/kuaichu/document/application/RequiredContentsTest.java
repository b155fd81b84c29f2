package kuaichu.document.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kuaichu.document.AgreementModel;
import kuaichu.document.DocumentModel;
import kuaichu.document.Documents.Kind;
import kuaichu.document.GeneralDeterminationModel;
import kuaichu.document.ProcedureSamples;
import kuaichu.document.SampleModels;
import kuaichu.document.domain.RequiredContents;
import kuaichu.kernel.problem.FieldProblem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class RequiredContentsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final RequiredContents CONTENTS = read();

    private static RequiredContents read() {
        try (InputStream data = Objects.requireNonNull(
                RequiredContentsTest.class.getResourceAsStream("/templates/document/contents.json"))) {
            return DocumentConfiguration.read(JSON, data);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<FieldProblem> listMissing(DocumentModel model) {
        return CONTENTS.listMissing(model.kind(), JSON.convertValue(model, new TypeReference<>() {}));
    }

    private static Map<String, @Nullable Object> values(DocumentModel model) {
        return JSON.convertValue(model, new TypeReference<>() {});
    }

    static Stream<DocumentModel> completeModels() {
        return SampleModels.all().stream();
    }

    @Test
    void every_kind_has_a_sample() {
        assertThat(completeModels().map(DocumentModel::kind)).contains(Kind.values());
    }

    @ParameterizedTest
    @MethodSource("completeModels")
    void a_complete_model_lacks_nothing(DocumentModel model) {
        assertThat(listMissing(model)).isEmpty();
    }

    /** Each with a model it concerns: a content without one would be required of nobody. */
    static Stream<Removal> everyRequiredContent() {
        return Stream.of(Kind.values())
                .flatMap(kind ->
                        CONTENTS.list(kind).stream().map(content -> new Removal(sampleFor(kind, content), content)));
    }

    private static DocumentModel sampleFor(Kind kind, RequiredContents.Content content) {
        return completeModels()
                .filter(model -> model.kind() == kind && content.concerns(values(model)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no sample of " + kind + " with " + content.path()));
    }

    @ParameterizedTest
    @MethodSource("everyRequiredContent")
    void each_content_the_article_requires_is_missed_when_it_is_taken_away(Removal removal) {
        List<FieldProblem> missing = listMissing(removal.apply());

        String field = removal.content().path().replace("[]", "[0]");
        assertThat(missing).extracting(FieldProblem::field).contains(field);
        assertThat(missing)
                .filteredOn(problem -> problem.field().equals(field))
                .allSatisfy(problem -> assertThat(problem.arguments())
                        .contains(removal.content().name(), removal.content().article()));
    }

    @Test
    void an_investigation_needs_two_officers() {
        GeneralDeterminationModel whole = ProcedureSamples.generalDetermination(false);
        ObjectNode tree = (ObjectNode) JSON.valueToTree(whole);
        ((ArrayNode) tree.path("officers")).remove(1);

        assertThat(listMissing(JSON.treeToValue(tree, GeneralDeterminationModel.class)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("document.too-few");
                    assertThat(problem.arguments()).contains("PROC-27.1", 2);
                });
    }

    @Test
    void the_agreement_asks_for_all_that_article_21_lists() {
        assertThat(CONTENTS.list(Kind.SELF_NEGOTIATION_AGREEMENT))
                .extracting(RequiredContents.Content::path)
                .contains(
                        "occurredAt",
                        "place",
                        "weather",
                        "accidentForm",
                        "parties[].name",
                        "parties[].licenceNo",
                        "parties[].phone",
                        "parties[].vehicleType",
                        "parties[].plate",
                        "parties[].insurer",
                        "parties[].policyNo",
                        "parties[].collisionParts",
                        "parties[].liability",
                        "parties[].signature");
    }

    @Test
    void an_id_number_stands_in_for_the_licence_number_and_a_pedestrian_needs_no_vehicle() {
        AgreementModel agreement = SampleModels.agreement();
        AgreementModel withPedestrian = new AgreementModel(
                agreement.caseNo(),
                agreement.occurredAt(),
                agreement.place(),
                agreement.weather(),
                agreement.accidentForm(),
                agreement.factText(),
                List.of(
                        agreement.parties().getFirst(),
                        SampleModels.signed(SampleModels.pedestrian("B")),
                        agreement.parties().getLast()),
                agreement.articles(),
                null);

        assertThat(listMissing(withPedestrian)).isEmpty();
    }

    /** A complete model and one content to take away. */
    record Removal(DocumentModel model, RequiredContents.Content content) {
        DocumentModel apply() {
            ObjectNode tree = (ObjectNode) JSON.valueToTree(model);
            String path = content.path().replace("[]", "");
            int dot = path.indexOf('.');
            JsonNode inside = dot < 0 ? tree : tree.path(path.substring(0, dot));
            ObjectNode holder = (ObjectNode) (inside.isArray() ? inside.get(0) : inside);
            remove(holder, path.substring(dot + 1));
            if (!content.or().isEmpty()) {
                remove(holder, content.or());
            }
            return JSON.treeToValue(tree, model.getClass());
        }

        private static void remove(ObjectNode holder, String field) {
            JsonNode value = holder.path(field);
            if (value.isArray()) {
                ((ArrayNode) value).removeAll();
            } else if (value.isBoolean()) {
                holder.put(field, false);
            } else {
                holder.putNull(field);
            }
        }

        @Override
        public String toString() {
            return model.kind() + " without " + content.path();
        }
    }
}
