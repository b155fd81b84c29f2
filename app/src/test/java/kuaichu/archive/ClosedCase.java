package kuaichu.archive;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import javax.imageio.ImageIO;
import kuaichu.Api;
import kuaichu.accident.Roadside;
import kuaichu.vault.SampleShots;
import tools.jackson.databind.JsonNode;

/** A rear-end both agreed on, with photos in the vault, closed by the centre; played through the public interface. */
public final class ClosedCase {
    static final String GAP_REASON = "当事人手机损坏，照片无法补传";

    final Api.As zhang;
    final Api.As wang;
    final String caseId;
    private final Api api;

    private ClosedCase(Api api, Api.As zhang, Api.As wang, String caseId) {
        this.api = api;
        this.zhang = zhang;
        this.wang = wang;
        this.caseId = caseId;
    }

    /** @param photos how many of the three shots are more than a digest */
    public static ClosedCase play(Api api, Clock clock, int photos) {
        ClosedCase accident = agree(api, clock, photos);
        accident.close();
        return accident;
    }

    static ClosedCase agree(Api api, Clock clock, int photos) {
        Roadside roadside = new Roadside(api, clock);
        Api.As zhang = roadside.person();
        Api.As wang = roadside.person();
        List<byte[]> shots = List.of(photo(), photo(), photo());
        Map<String, Object> report = roadside.report(Map.of());
        report.put("digests", digests(roadside, shots));
        String caseId = zhang.post("/cases", report).ok().get("caseId").asString();
        for (int i = 0; i < photos; i++) {
            upload(api, zhang, caseId, shots.get(i));
        }
        zhang.post(
                        "/cases/" + caseId + "/clearance",
                        Map.of("movedAt", clock.instant().toString()))
                .ok();
        Roadside.join(zhang, wang, caseId);
        roadside.fillIn(zhang, caseId, 0);
        roadside.fillIn(wang, caseId, 1);
        roadside.state(zhang, caseId, 0, List.of("REAR_END"), List.of());
        roadside.state(wang, caseId, 1, List.of(), List.of("REAR_END"));
        zhang.post("/cases/" + caseId + "/agreement", Map.of()).ok();
        roadside.sign(zhang, caseId, 0);
        roadside.sign(wang, caseId, 1);
        return new ClosedCase(api, zhang, wang, caseId);
    }

    void close() {
        api.as(Api.officer("officer1"))
                .post(path("/closure-requests"), Map.of())
                .ok();
        api.as(Api.centre()).post(path("/closure-approval"), Map.of()).ok();
    }

    String path(String tail) {
        return "/cases/" + caseId + tail;
    }

    /** Archives it and takes the package. */
    public byte[] archive() {
        Api.As centre = api.as(Api.centre());
        centre.post(path("/archive"), Map.of("gapsReason", GAP_REASON)).ok();
        return download(centre);
    }

    byte[] download(Api.As who) {
        Api.Reply reply = who.get(path("/archive/file?reason=") + "court");
        reply.ok();
        return reply.raw().body();
    }

    private static List<Map<String, Object>> digests(Roadside roadside, List<byte[]> shots) {
        List<Map<String, Object>> digests = new ArrayList<>();
        for (Map<String, Object> digest : roadside.allDigests()) {
            byte[] shot = shots.get(digests.size());
            Map<String, Object> ofShot = new java.util.HashMap<>(digest);
            ofShot.put("sha256", SampleShots.sha256(shot));
            ofShot.put("sizeBytes", shot.length);
            digests.add(ofShot);
        }
        return digests;
    }

    private static void upload(Api api, Api.As who, String caseId, byte[] shot) {
        String evidenceId = "";
        for (JsonNode evidence : who.get("/cases/" + caseId).ok().get("evidence")) {
            if (evidence.get("sha256").asString().equals(SampleShots.sha256(shot))) {
                evidenceId = evidence.get("evidenceId").asString();
            }
        }
        String metadata =
                "evidenceId " + Base64.getEncoder().encodeToString(evidenceId.getBytes(StandardCharsets.UTF_8));
        api.send(HttpRequest.newBuilder(URI.create(api.base() + "/api/v1/uploads"))
                        .header("Authorization", "Bearer " + who.token())
                        .header("Tus-Resumable", "1.0.0")
                        .header("Upload-Length", Integer.toString(shot.length))
                        .header("Upload-Metadata", metadata)
                        .header("Content-Type", "application/offset+octet-stream")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(shot))
                        .build())
                .ok();
    }

    /** A small picture nobody else has. */
    private static byte[] photo() {
        BufferedImage image = new BufferedImage(160, 120, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(ThreadLocalRandom.current().nextInt(1 << 24)));
        pen.fillRect(10, 10, 100, 60);
        pen.setColor(Color.WHITE);
        byte[] mark = new byte[8];
        ThreadLocalRandom.current().nextBytes(mark);
        pen.drawString(HexFormat.of().formatHex(mark), 5, 110);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
