package kuaichu.tool;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import kuaichu.tool.DemoPerson.DemoFailed;
import tools.jackson.databind.JsonNode;

/**
 * {@code ./kuaichu demo}: one rear-end accident through the public API. Zhang Wei ran into Wang Fang; they disagree at first, so an
 * officer decides online; the liable side's insurer pays. Ends with {@code demo ok: cleared N s, determined N s, paid N s}.
 */
public final class Demo {
    private static final Clock CLOCK = Clock.systemUTC();
    private static final List<String> SLOTS = List.of("FRONT_SCENE", "REAR_SCENE", "CONTACT_POINT");

    private final HttpClient http = HttpClient.newHttpClient();
    private final String platform;
    private final String sandbox;
    private final Path output;
    private final Instant begun = CLOCK.instant();
    private final DemoPerson zhang;
    private final DemoPerson wang;
    private final DemoPerson officer;
    private final DemoPerson insurer;
    private final DemoPerson centre;

    private Demo(String platform, String sandbox, Path output) {
        this.platform = platform;
        this.sandbox = sandbox;
        this.output = output;
        zhang = person("张伟");
        wang = person("王芳");
        officer = person("李警官");
        insurer = person("榕安财险");
        centre = person("情指中心");
    }

    /** Arguments: address of the platform, address of the sandbox, folder for the PDF and the receipt. */
    public static void main(String[] arguments) throws IOException {
        Path output = Path.of(arguments[2]);
        Files.createDirectories(output);
        try {
            new Demo(arguments[0], arguments[1], output).play();
        } catch (DemoFailed e) {
            System.out.println("✗ demo failed: " + e.getMessage());
            System.exit(1);
        }
    }

    private DemoPerson person(String name) {
        return new DemoPerson(http, platform, name);
    }

    private void play() {
        JsonNode report = report();
        String caseId = report.get("caseId").asString();
        line(
                zhang,
                "报案 " + report.path("caseNo").asString(caseId) + " · "
                        + report.path("instructionText").asString(""));
        fixEvidence(caseId);
        zhang.post(
                "/cases/" + caseId + "/clearance",
                Map.of("movedAt", CLOCK.instant().toString()));
        long cleared = line(zhang, "车辆已撤离，道路恢复");
        meet(caseId);
        disagree(caseId);
        determine(caseId);
        acknowledge(caseId);
        long determined = line(wang, "双方已签收认定书");
        Path document = download(caseId);
        Path receipt = claim(caseId);
        long paid = line(wang, "赔款到账");
        close(caseId);
        System.out.printf("%n  认定书 determination: %s%n  赔款凭证 receipt: %s%n", document, receipt);
        System.out.printf("demo ok: cleared %d s, determined %d s, paid %d s%n", cleared, determined, paid);
    }

    private JsonNode report() {
        zhang.startSession("/auth/guest-sessions", Map.of());
        return zhang.post(
                "/cases",
                Map.of(
                        "clientKey", UUID.randomUUID().toString(),
                        "channel", "WEB_LINK",
                        "occurredAt", begun.toString(),
                        "place",
                                Map.of(
                                        "text",
                                        "榕城市鼓岭区五四路与湖东路路口",
                                        "point",
                                        Map.of(
                                                "lon",
                                                119.3012,
                                                "lat",
                                                26.0853,
                                                "accuracyMeters",
                                                12,
                                                "datum",
                                                "WGS84")),
                        "roadType", "URBAN_ROAD",
                        "weather", "CLEAR",
                        "eligibility", DemoFacts.eligibility(),
                        "parties", List.of(Map.of("kind", "MV"), Map.of("kind", "MV"))));
    }

    private void fixEvidence(String caseId) {
        List<byte[]> originals = new ArrayList<>();
        List<Map<String, Object>> digests = new ArrayList<>();
        for (int i = 0; i < SLOTS.size(); i++) {
            byte[] original = DemoPhotos.draw(i);
            originals.add(original);
            digests.add(Map.of(
                    "sha256",
                    DemoPhotos.sha256(original),
                    "slot",
                    SLOTS.get(i),
                    "kind",
                    "PHOTO",
                    "takenAt",
                    CLOCK.instant().toString(),
                    "sizeBytes",
                    original.length,
                    "mediaType",
                    "image/jpeg"));
        }
        JsonNode fixed = zhang.post("/cases/" + caseId + "/evidence", Map.of("digests", digests));
        line(zhang, "证据已固定（仅摘要，照片随后上传）· " + fixed.path("instructionText").asString(""));
        for (JsonNode evidence : fixed.get("evidence")) {
            int index = SLOTS.indexOf(evidence.get("slot").asString());
            zhang.upload(evidence.get("evidenceId").asString(), originals.get(index));
        }
        line(zhang, "3 张照片已上传并核对");
    }

    private void meet(String caseId) {
        signInByPhone(zhang, newPhone());
        updateParty(zhang, caseId, 0, DemoFacts.zhang(insurerId("榕安")));
        String other = zhang.get("/cases/" + caseId)
                .get("parties")
                .get(1)
                .get("partyId")
                .asString();
        String code = zhang.post("/cases/" + caseId + "/invitations", Map.of("partyId", other))
                .get("code")
                .asString();
        signInByPhone(wang, newPhone());
        wang.post("/invitations/" + code + "/acceptance", Map.of());
        updateParty(wang, caseId, 1, DemoFacts.wang(insurerId("闽海")));
        line(wang, "用自己的手机加入，五项信息齐全");
    }

    private String insurerId(String name) {
        for (JsonNode known : zhang.get("/insurers").get("items")) {
            if (known.get("name").asString().contains(name)) {
                return known.get("insurerId").asString();
            }
        }
        throw new DemoFailed("no insurer " + name);
    }

    /** A number of this run alone, so that the demo can be played again at once. */
    private static String newPhone() {
        return "139" + ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000);
    }

    private void signInByPhone(DemoPerson person, String phone) {
        person.post("/auth/sms-codes", Map.of("phone", phone));
        person.startSession("/auth/party-sessions", Map.of("phone", phone, "code", smsCode(phone)));
    }

    /** The code as the phone shows it: read from the SMS gateway of the sandbox. */
    private String smsCode(String phone) {
        return await("SMS code for " + phone, () -> {
            JsonNode inbox = sandboxGet("/_sandbox/sms?to=" + phone);
            for (JsonNode message : inbox.path("items")) {
                java.util.regex.Matcher code = java.util.regex.Pattern.compile("\\b(\\d{6})\\b")
                        .matcher(message.path("text").asString(""));
                if (code.find()) {
                    return code.group(1);
                }
            }
            return null;
        });
    }

    private JsonNode sandboxGet(String path) {
        try {
            return DemoPerson.JSON.readTree(
                    http.send(HttpRequest.newBuilder(URI.create(sandbox + path)).build(), BodyHandlers.ofString())
                            .body());
        } catch (IOException e) {
            throw new DemoFailed("sandbox " + path + ": " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoFailed("interrupted");
        }
    }

    private void updateParty(DemoPerson person, String caseId, int index, Map<String, Object> draft) {
        JsonNode party = person.get("/cases/" + caseId).get("parties").get(index);
        String path = "/cases/" + caseId + "/parties/" + party.get("partyId").asString();
        person.put(path, draft, party.get("version").asLong());
    }

    private void disagree(String caseId) {
        state(zhang, caseId, 0, DemoFacts.zhangStatement());
        state(wang, caseId, 1, DemoFacts.wangStatement());
        line(wang, "双方各自说明经过");
        for (DemoPerson person : List.of(zhang, wang)) {
            String partyId = person.get("/cases/" + caseId).get("myPartyId").asString();
            person.post("/cases/" + caseId + "/determination-requests", Map.of("partyId", partyId, "agreed", true));
        }
        line(zhang, "责任有争议，双方共同申请民警在线认定");
    }

    private void state(DemoPerson person, String caseId, int index, Map<String, Object> statement) {
        JsonNode party = person.get("/cases/" + caseId).get("parties").get(index);
        String path = "/cases/" + caseId + "/parties/" + party.get("partyId").asString() + "/statement";
        person.put(path, statement, party.get("version").asLong());
    }

    private void determine(String caseId) {
        signInStaff(officer, "officer1");
        claimWork(officer, caseId, "DETERMINATION");
        JsonNode proposal = officer.post("/cases/" + caseId + "/decided-facts", DemoFacts.fact());
        line(officer, "双方只有一项事实说法不一，民警认定后系统建议：" + proposal.get("summary").asString());
        JsonNode draft = officer.get("/cases/" + caseId + "/determination-draft");
        officer.post("/cases/" + caseId + "/determination", DemoFacts.determination(draft));
        line(officer, "认定书已出具并送达：张伟全部责任，王芳无责任");
    }

    private void acknowledge(String caseId) {
        JsonNode envelope = officer.get("/cases/" + caseId).get("envelopes").get(0);
        for (JsonNode signer : envelope.get("signers")) {
            officer.post(
                    "/envelopes/" + envelope.get("envelopeId").asString() + "/signatures",
                    DemoFacts.signature(envelope, signer.get("signerId").asString()));
        }
    }

    private Path download(String caseId) {
        for (JsonNode document : wang.get("/cases/" + caseId).get("documents")) {
            if (document.get("kind").asString().equals("DETERMINATION_SIMPLIFIED")) {
                Path file = output.resolve(
                        "determination-" + document.get("documentNo").asString() + ".pdf");
                wang.download("/documents/" + document.get("documentId").asString() + "/pdf", file);
                return file;
            }
        }
        throw new DemoFailed("the determination has no document");
    }

    private Path claim(String caseId) {
        String partyId = wang.get("/cases/" + caseId).get("myPartyId").asString();
        JsonNode opened = wang.post("/cases/" + caseId + "/claims", Map.of("partyId", partyId));
        String claimId = opened.get("claims").get(0).get("claimId").asString();
        line(wang, "一键理赔，材料已自动带入");
        signInStaff(insurer, "insurer1");
        claimWork(insurer, caseId, "CLAIM");
        insurer.post("/claims/" + claimId + "/assessment", DemoFacts.assessment());
        line(insurer, "按照片定损 3,860.00 元");
        JsonNode claim = wang.get("/claims/" + claimId);
        wang.put(
                "/claims/" + claimId + "/payout-account",
                Map.of("holderName", "王芳", "bankCardNo", "6222021000112230023"),
                claim.get("version").asLong());
        wang.post("/claims/" + claimId + "/acceptance", Map.of());
        line(wang, "认可定损");
        String documentId = await("payout of claim " + claimId, () -> {
            JsonNode now = wang.get("/claims/" + claimId);
            boolean paid = now.get("state").asString().equals("PAID") && now.hasNonNull("receipt");
            return paid ? now.get("receipt").get("documentId").asString() : null;
        });
        Path file = output.resolve("receipt-" + claimId + ".pdf");
        wang.download("/documents/" + documentId + "/pdf", file);
        return file;
    }

    private void close(String caseId) {
        officer.post("/cases/" + caseId + "/closure-requests", Map.of());
        signInStaff(centre, "centre1");
        centre.post("/cases/" + caseId + "/closure-approval", Map.of());
        line(centre, "批准结案");
        String partyId = wang.get("/cases/" + caseId).get("myPartyId").asString();
        for (String subject : List.of("OFFICER", "INSURER")) {
            wang.post("/cases/" + caseId + "/ratings", DemoFacts.rating(partyId, subject));
        }
        line(wang, "分别评价民警和保险公司");
    }

    private void signInStaff(DemoPerson person, String username) {
        JsonNode hints = person.get("/auth/demo-hints");
        for (JsonNode known : hints.get("staff")) {
            if (known.get("username").asString().equals(username)) {
                Map<String, Object> signIn = Map.of(
                        "username", username,
                        "password", hints.get("password").asString(),
                        "totp", known.get("totp").asString());
                person.startSession("/auth/staff-sessions", signIn);
                return;
            }
        }
        throw new DemoFailed("no demo person " + username);
    }

    private void claimWork(DemoPerson person, String caseId, String queue) {
        String itemId = await(queue + " work item", () -> {
            for (JsonNode item :
                    person.get("/work-items?queue=" + queue + "&limit=100").get("items")) {
                if (item.get("caseId").asString().equals(caseId)) {
                    return item.get("workItemId").asString();
                }
            }
            return null;
        });
        person.post("/work-items/" + itemId + "/claim", Map.of());
    }

    /** Asks again until there is an answer; waiting is what a person at a screen does. */
    private static String await(String what, Supplier<@org.jspecify.annotations.Nullable String> ask) {
        Instant until = CLOCK.instant().plus(Duration.ofSeconds(60));
        while (CLOCK.instant().isBefore(until)) {
            String answer = ask.get();
            if (answer != null) {
                return answer;
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        throw new DemoFailed("waited 60 s in vain for: " + what);
    }

    private long line(DemoPerson who, String what) {
        long seconds = Duration.between(begun, CLOCK.instant()).toSeconds();
        System.out.printf("  %3d s  ●  %-6s %s%n", seconds, who.name(), what);
        return seconds;
    }
}
