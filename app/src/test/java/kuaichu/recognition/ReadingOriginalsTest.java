package kuaichu.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Map;
import kuaichu.Api;
import kuaichu.PlatformTest;
import kuaichu.accident.Roadside;
import kuaichu.reader.DocumentKind;
import kuaichu.testkit.SettableClock;
import kuaichu.testkit.specimen.Fault;
import kuaichu.testkit.specimen.Specimen;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** FEATURE: a party photographs the papers and types nothing; nobody else of the case sees them. */
@PlatformTest
class ReadingOriginalsTest {
    private final Api api;
    private final Roadside roadside;

    ReadingOriginalsTest(Api api, SettableClock clock) {
        this.api = api;
        this.roadside = new Roadside(api, clock);
    }

    @Test
    void aLicencePhotographedAskewFillsNameAndNumber() {
        Api.As zhang = roadside.person();
        String caseId = roadside.clearedCase(zhang);
        Specimen licence = SpecimenPhotos.painter(41).drivingLicence();
        String photo = add(zhang, caseId, "LICENCE", SpecimenPhotos.photo(licence, Fault.TILT, 2));

        JsonNode reading = zhang.get("/evidence/" + photo + "/reading").ok();

        assertThat(reading.get("kind").asString()).isEqualTo("DRIVING_LICENCE");
        assertThat(sure(reading, "NAME")).isEqualTo(licence.truth().get("NAME"));
        assertThat(sure(reading, "LICENCE_NO")).isEqualTo(licence.truth().get("LICENCE_NO"));
    }

    @Test
    void theOtherPartySeesNeitherThePhotoNorWhatItSays() {
        Api.As zhang = roadside.person();
        Api.As wang = roadside.person();
        String caseId = roadside.joinedCase(zhang, wang);
        byte[] photo = SpecimenPhotos.photo(SpecimenPhotos.painter(42).drivingLicence(), Fault.NONE, 1);
        String evidenceId = add(zhang, caseId, "LICENCE", photo);

        assertThat(zhang.get("/evidence/" + evidenceId + "/original").status()).isEqualTo(200);
        assertThat(wang.get("/evidence/" + evidenceId + "/original").status()).isEqualTo(404);
        assertThat(wang.get("/evidence/" + evidenceId + "/reading").status()).isEqualTo(404);
        assertThat(slots(wang, caseId)).doesNotContain("LICENCE");
        assertThat(slots(zhang, caseId)).contains("LICENCE");
    }

    @Test
    void aPlateThatIsNotTheOneOnThePaperIsShownToLookAt() {
        Api.As zhang = roadside.person();
        String caseId = roadside.clearedCase(zhang);
        Specimen paper = SpecimenPhotos.painter(43).vehicleLicence();
        Specimen otherCar = SpecimenPhotos.painter(44).plate();
        String first = add(zhang, caseId, "VEHICLE_LICENCE", SpecimenPhotos.photo(paper, Fault.NONE, 1));
        String second = add(zhang, caseId, "OWN_PLATE", SpecimenPhotos.photo(otherCar, Fault.NONE, 1));

        assertThat(sure(zhang.get("/evidence/" + first + "/reading").ok(), "PLATE"))
                .isEqualTo(paper.truth().get("PLATE"));
        JsonNode plate = field(zhang.get("/evidence/" + second + "/reading").ok(), "PLATE");

        assertThat(plate.get("value").asString()).isEqualTo(otherCar.truth().get("PLATE"));
        assertThat(plate.get("sure").asBoolean()).isFalse();
        assertThat(plate.get("crop").asString()).isNotBlank();
    }

    @Test
    void beforeTheOriginalArrivedThereIsNothingToRead() {
        Api.As zhang = roadside.person();
        String caseId = roadside.clearedCase(zhang);
        String evidenceId = zhang.post("/cases/" + caseId + "/evidence", Map.of("digests", roadside.digests("LICENCE")))
                .ok()
                .get("evidence")
                .get(0)
                .get("evidenceId")
                .asString();

        assertThat(zhang.get("/evidence/" + evidenceId + "/reading").problem()).isEqualTo("recognition.not-here-yet");
    }

    @Test
    void anOfficerHasAPictureReadThatIsKeptNowhere() {
        Api.As officer = api.as(Api.officer("officer1"));
        Specimen plate = SpecimenPhotos.painter(45).plate();
        Map<String, Object> asked =
                Map.of("kind", DocumentKind.PLATE, "picture", SpecimenPhotos.photo(plate, Fault.NONE, 1));

        JsonNode reading = officer.post("/readings", asked).ok();

        assertThat(field(reading, "PLATE").get("value").asString())
                .isEqualTo(plate.truth().get("PLATE"));
        assertThat(roadside.person().post("/readings", asked).status()).isEqualTo(403);
    }

    @Test
    void whatIsNoPictureIsRefusedAndAnEmptyOneIsLeftToBeTyped() {
        Api.As officer = api.as(Api.officer("officer1"));
        byte[] grey = SpecimenPhotos.jpeg(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB));

        Api.Reply refused = officer.post("/readings", Map.of("kind", "PLATE", "picture", new byte[] {1, 2, 3}));
        JsonNode empty = officer.post("/readings", Map.of("kind", "DRIVING_LICENCE", "picture", grey))
                .ok();

        assertThat(refused.problem()).isEqualTo("recognition.not-readable");
        assertThat(field(empty, "NAME").hasNonNull("value")).isFalse();
        assertThat(officer.post("/readings", Map.of("kind", "PLATE")).fieldMessage("picture"))
                .isNotBlank();
    }

    private String add(Api.As photographer, String caseId, String slot, byte[] photo) {
        roadside.addPhoto(photographer, caseId, slot, photo);
        for (JsonNode evidence : photographer.get("/cases/" + caseId).ok().get("evidence")) {
            if (evidence.get("slot").asString().equals(slot)) {
                return evidence.get("evidenceId").asString();
            }
        }
        throw new AssertionError("no evidence of " + slot);
    }

    private static java.util.List<String> slots(Api.As reader, String caseId) {
        return reader.get("/cases/" + caseId)
                .ok()
                .get("evidence")
                .valueStream()
                .map(evidence -> evidence.get("slot").asString())
                .toList();
    }

    private static String sure(JsonNode reading, String name) {
        JsonNode field = field(reading, name);
        assertThat(field.get("sure").asBoolean()).as(field.toString()).isTrue();
        return field.get("value").asString();
    }

    private static JsonNode field(JsonNode reading, String name) {
        return reading.get("fields")
                .valueStream()
                .filter(field -> field.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
