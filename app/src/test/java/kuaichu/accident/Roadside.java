package kuaichu.accident;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import kuaichu.Api;
import kuaichu.vault.SampleShots;
import tools.jackson.databind.JsonNode;

/** Two people after a crash, with their phones: the words tests of a case are written in. */
public final class Roadside {
    private final Api api;
    private final Clock clock;

    public Roadside(Api api, Clock clock) {
        this.api = api;
        this.clock = clock;
    }

    /** A person with a proved phone number nobody else has. */
    public Api.As person() {
        return api.as(Api.party(phone()));
    }

    public static String phone() {
        return "139" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
    }

    public Map<String, Object> report(Map<String, Object> answers) {
        Map<String, Object> body = new HashMap<>();
        body.put("clientKey", UUID.randomUUID().toString());
        body.put("channel", "WEB_LINK");
        body.put("occurredAt", clock.instant().minusSeconds(60).toString());
        body.put("place", Map.of("text", "鼓岭路与江滨路路口", "point", Map.of("lon", 119.30, "lat", 26.08, "datum", "WGS84")));
        body.put("roadType", "URBAN_ROAD");
        body.put("weather", "CLEAR");
        body.put("eligibility", eligibility(answers));
        return body;
    }

    private static Map<String, Object> eligibility(Map<String, Object> answers) {
        Map<String, Object> all = new HashMap<>();
        all.put("injury", "NONE");
        for (String question : List.of(
                "alcoholOrDrugSuspected",
                "unlicensedDriver",
                "noPlateOrFake",
                "notMovable",
                "leftScene",
                "intentional",
                "overloadOrSpeedingPassengerTransport",
                "dangerousGoods",
                "noInsuranceOrInspection",
                "facilityDamaged",
                "policeRequested")) {
            all.put(question, false);
        }
        all.put("partyKinds", List.of("MV", "MV"));
        all.putAll(answers);
        return all;
    }

    /** The three shots a scene needs. */
    public List<Map<String, Object>> digests(String... slots) {
        List<Map<String, Object>> digests = new ArrayList<>();
        for (String slot : slots) {
            byte[] photo = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
            digests.add(digest(slot, photo));
        }
        return digests;
    }

    private Map<String, Object> digest(String slot, byte[] photo) {
        return Map.of(
                "sha256",
                SampleShots.sha256(photo),
                "slot",
                slot,
                "kind",
                "PHOTO",
                "takenAt",
                clock.instant().toString(),
                "sizeBytes",
                photo.length,
                "mediaType",
                "image/jpeg");
    }

    /** Fixed first, then the original by tus in one part. */
    public void addPhoto(Api.As photographer, String caseId, String slot, byte[] jpeg) {
        String evidenceId = photographer
                .post("/cases/" + caseId + "/evidence", Map.of("digests", List.of(digest(slot, jpeg))))
                .ok()
                .get("evidence")
                .get(0)
                .get("evidenceId")
                .asString();
        HttpRequest create = tus(photographer, "/api/v1/uploads")
                .header("Upload-Length", String.valueOf(jpeg.length))
                .header(
                        "Upload-Metadata",
                        "evidenceId "
                                + Base64.getEncoder().encodeToString(evidenceId.getBytes(StandardCharsets.US_ASCII)))
                .POST(BodyPublishers.noBody())
                .build();
        String upload = String.valueOf(api.send(create).header("Location"));
        HttpRequest whole = tus(photographer, upload)
                .header("Content-Type", "application/offset+octet-stream")
                .header("Upload-Offset", "0")
                .method("PATCH", BodyPublishers.ofByteArray(jpeg))
                .build();
        api.send(whole).ok();
    }

    private HttpRequest.Builder tus(Api.As who, String path) {
        return HttpRequest.newBuilder(URI.create(api.base() + path))
                .header("Authorization", "Bearer " + who.token())
                .header("Tus-Resumable", "1.0.0");
    }

    public List<Map<String, Object>> allDigests() {
        return digests("FRONT_SCENE", "REAR_SCENE", "CONTACT_POINT");
    }

    /** A reported case whose road is clear. */
    public String clearedCase(Api.As reporter) {
        Map<String, Object> report = report(Map.of());
        report.put("digests", allDigests());
        String caseId = reporter.post("/cases", report).ok().get("caseId").asString();
        reporter.post(
                        "/cases/" + caseId + "/clearance",
                        Map.of("movedAt", clock.instant().toString()))
                .ok();
        return caseId;
    }

    public static JsonNode party(Api.As reader, String caseId, int index) {
        return reader.get("/cases/" + caseId).ok().get("parties").get(index);
    }

    public static String partyId(Api.As reader, String caseId, int index) {
        return party(reader, caseId, index).get("partyId").asString();
    }

    /** The second phone joins by the code on the first. */
    public static void join(Api.As reporter, Api.As other, String caseId) {
        String code = reporter.post(
                        "/cases/" + caseId + "/invitations", Map.of("partyId", partyId(reporter, caseId, 1)))
                .ok()
                .get("code")
                .asString();
        other.post("/invitations/" + code + "/acceptance", Map.of()).ok();
    }

    /** All contents of PROC-21; A is insured with 榕安, B with 闽海, as their insurers know it. */
    public void fillIn(Api.As writer, String caseId, int index) {
        fillIn(writer, caseId, index, phone());
    }

    public void fillIn(Api.As writer, String caseId, int index, String phone) {
        Map<String, Object> details = Map.of("phone", phone);
        enter(writer, caseId, index, details);
    }

    /** The same, but for what is said otherwise. */
    public void enter(Api.As writer, String caseId, int index, Map<String, Object> otherwise) {
        JsonNode party = party(writer, caseId, index);
        String insurerId = insurer(index == 0 ? "榕安" : "闽海");
        Map<String, Object> draft = new HashMap<>(Map.of(
                "kind",
                "MV",
                "name",
                index == 0 ? "张伟" : "王芳",
                "licenceNo",
                index == 0 ? "350102198803070016" : "350103199206150027",
                "plate",
                index == 0 ? "闽A12345" : "闽AD12345",
                "plateType",
                index == 0 ? "02" : "52",
                "vehicleType",
                "K33",
                "insurerId",
                insurerId,
                "policyNo",
                "PDZA20263501" + index,
                "damageParts",
                List.of(index == 0 ? "FRONT" : "REAR")));
        draft.put("phone", phone());
        draft.putAll(otherwise);
        writer.withVersion(party.get("version").asLong())
                .put("/cases/" + caseId + "/parties/" + party.get("partyId").asString(), draft)
                .ok();
    }

    private String insurer(String name) {
        for (JsonNode known : api.as(Api.nobody()).get("/insurers").ok().get("items")) {
            if (known.get("name").asString().contains(name)) {
                return known.get("insurerId").asString();
            }
        }
        throw new AssertionError("no insurer " + name);
    }

    /** Answers the pictured facts so that they name these behaviours of the speaker and of the other: REAR_END, REVERSE. */
    public void state(Api.As speaker, String caseId, int index, List<String> own, List<String> other) {
        List<String> ofA = index == 0 ? own : other;
        List<String> ofB = index == 0 ? other : own;
        answer(speaker, caseId, index, PicturedAnswers.of(ofA, ofB)).ok();
    }

    /** Says what happened by answering the pictured facts, for example {@code MOTION:B=WAITING}. */
    public Api.Reply answer(Api.As speaker, String caseId, int index, String... answers) {
        return answer(speaker, caseId, index, PicturedAnswers.of(answers));
    }

    private Api.Reply answer(Api.As speaker, String caseId, int index, Map<String, String> answers) {
        JsonNode party = party(speaker, caseId, index);
        return speaker.withVersion(party.get("version").asLong())
                .put(
                        "/cases/" + caseId + "/parties/" + party.get("partyId").asString() + "/statement",
                        Map.of("answers", answers, "damageParts", List.of(index == 0 ? "FRONT" : "REAR")));
    }

    /** The case's newest envelope of a purpose, as the reader sees it. */
    public static JsonNode envelope(Api.As reader, String caseId, String purpose) {
        JsonNode newest = null;
        for (JsonNode envelope : reader.get("/cases/" + caseId).ok().get("envelopes")) {
            newest = envelope.get("purpose").asString().equals(purpose) ? envelope : newest;
        }
        return java.util.Objects.requireNonNull(newest, "no envelope of " + purpose);
    }

    /** A signature for the place of the party with this index, of the words as shown. */
    public static Map<String, Object> signature(JsonNode envelope, int index) {
        Map<String, Object> signature = new HashMap<>();
        signature.put(
                "signerId", envelope.get("signers").get(index).get("signerId").asString());
        signature.put(
                "strokes",
                List.of(Map.of(
                        "points", List.of(Map.of("x", 20, "y", 40, "t", 0), Map.of("x", 90, "y", 20, "t", 120)))));
        signature.put("shownSha256", envelope.get("contentSha256").asString());
        signature.put("shownSeconds", 25);
        signature.put("readAloud", true);
        signature.put("consentToElectronicService", true);
        return signature;
    }

    /** Signs as a person would on the phone, with the record of it where one is needed. */
    public Api.Reply sign(Api.As signer, String caseId, String purpose, int index) {
        JsonNode envelope = envelope(signer, caseId, purpose);
        Map<String, Object> signature = signature(envelope, index);
        if (envelope.hasNonNull("recordingArticle")) {
            signature.put("recordingId", record(signer, envelope, index));
        }
        return signer.post(path(envelope, "/signatures"), signature);
    }

    /** Fixes the digest of a record of signing that is still on the phone. */
    public String record(Api.As signer, JsonNode envelope, int index) {
        return signer.post(
                        path(envelope, "/recordings"),
                        Map.of(
                                "signerId",
                                envelope.get("signers")
                                        .get(index)
                                        .get("signerId")
                                        .asString(),
                                "sha256",
                                SampleShots.sha256(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8)),
                                "sizeBytes",
                                48_000,
                                "mediaType",
                                "video/webm",
                                "takenAt",
                                clock.instant().toString(),
                                "consent",
                                true))
                .ok()
                .get("evidenceId")
                .asString();
    }

    public static String path(JsonNode envelope, String tail) {
        return "/envelopes/" + envelope.get("envelopeId").asString() + tail;
    }

    /** The officer takes the case's item of a queue. */
    public static void claim(Api.As officer, String caseId, String queue) {
        String from = "";
        while (true) {
            JsonNode page = officer.get("/work-items?queue=" + queue + "&limit=100" + from)
                    .ok();
            for (JsonNode item : page.get("items")) {
                if (item.get("caseId").asString().equals(caseId)) {
                    officer.post("/work-items/" + item.get("workItemId").asString() + "/claim", Map.of())
                            .ok();
                    return;
                }
            }
            if (!page.hasNonNull("nextCursor")) {
                throw new AssertionError("no " + queue + " item of case " + caseId);
            }
            from = "&cursor=" + page.get("nextCursor").asString();
        }
    }

    /** A rear-end both agreed on, each on the own phone. */
    public String agreedCase(Api.As zhang, Api.As wang) {
        String caseId = joinedCase(zhang, wang);
        agree(zhang, wang, caseId);
        return caseId;
    }

    /** Both say the same and sign. */
    public void agree(Api.As zhang, Api.As wang, String caseId) {
        state(zhang, caseId, 0, List.of("REAR_END"), List.of());
        state(wang, caseId, 1, List.of(), List.of("REAR_END"));
        zhang.post("/cases/" + caseId + "/agreement", Map.of()).ok();
        sign(zhang, caseId, 0);
        sign(wang, caseId, 1);
    }

    /** Signs the agreement. */
    public void sign(Api.As signer, String caseId, int index) {
        sign(signer, caseId, "AGREEMENT", index).ok();
    }

    /** Two phones, all data entered. */
    public String joinedCase(Api.As zhang, Api.As wang) {
        String caseId = clearedCase(zhang);
        join(zhang, wang, caseId);
        fillIn(zhang, caseId, 0);
        fillIn(wang, caseId, 1);
        return caseId;
    }
}
