package kuaichu.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32;
import kuaichu.Api;
import kuaichu.PlatformTest;
import kuaichu.accident.Roadside;
import kuaichu.testkit.SettableClock;
import kuaichu.vault.SampleShots;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** FEATURE: what is uploaded is kept as it is and is never more than bytes: no page, no path, no bomb. */
@PlatformTest
class UploadAttackTest {
    private static final String SCRIPT = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";

    private final Api api;
    private final SettableClock clock;
    private final Tally tally = new Tally("uploads");

    UploadAttackTest(Api api, SettableClock clock) {
        this.api = api;
        this.clock = clock;
    }

    @Test
    void bytesStayBytes() {
        Api.As owner = new Roadside(api, clock).person();
        String caseId = new Roadside(api, clock).clearedCase(owner);
        declarations(owner, caseId);
        disguises(owner, caseId);
        transfers(owner, caseId);
        strangers(owner, caseId);
        tally.close();
    }

    /** What is said of a photo that is still on the phone. */
    private void declarations(Api.As owner, String caseId) {
        String sha = SampleShots.sha256("x".getBytes(UTF_8));
        for (Map<String, Object> odd : List.<Map<String, Object>>of(
                Map.of("mediaType", "image/svg+xml"),
                Map.of("mediaType", "text/html"),
                Map.of("mediaType", "image/jpeg\r\nX: 1"),
                Map.of("mediaType", "../../x"),
                Map.of("sha256", sha + "00"),
                Map.of("sha256", "../../../etc/passwd"),
                Map.of("sha256", ""),
                Map.of("sizeBytes", -1),
                Map.of("sizeBytes", Long.MAX_VALUE),
                Map.of("sizeBytes", "many"),
                Map.of("slot", "../FRONT"),
                Map.of("takenAt", "9999-12-31T23:59:59Z"),
                Map.of("takenAt", "-999999999-01-01T00:00:00Z"))) {
            Api.Reply answer = fix(owner, caseId, sha, odd);
            tally.payload("declared " + odd, answer.status() < 300 ? "taken" : Leaks.find(answer));
        }
    }

    /** Other things under the name of a photo: kept, given back as a photo that no browser looks into, or refused. */
    private void disguises(Api.As owner, String caseId) {
        for (byte[] bytes : List.of(
                SCRIPT.getBytes(UTF_8),
                "<html><script>alert(1)</script>".getBytes(UTF_8),
                "GIF89a/*<script>alert(1)</script>*/".getBytes(UTF_8),
                "%PDF-1.4 <script>".getBytes(UTF_8),
                "PK\u0003\u0004".getBytes(UTF_8),
                "#!/bin/sh\nid".getBytes(UTF_8),
                "\u007fELF".getBytes(UTF_8),
                new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0},
                hugePng(60_000, 60_000),
                hugePng(Integer.MAX_VALUE, Integer.MAX_VALUE))) {
            String evidenceId =
                    evidenceId(fix(owner, caseId, SampleShots.sha256(bytes), Map.of("sizeBytes", bytes.length))
                            .ok());
            String upload = create(owner, evidenceId, bytes.length);
            tally.payload("sent " + bytes.length, patch(owner, upload, "0", bytes));
            for (String part : List.of("/original", "/thumbnail")) {
                Api.Reply back = get(owner, "/api/v1/evidence/" + evidenceId + part);
                String type = Objects.requireNonNullElse(back.header("Content-Type"), "");
                boolean page = type.contains("html") || type.contains("svg") || type.contains("xml");
                boolean executes = back.status() < 300 && page;
                tally.payload(
                        "read back " + part,
                        executes ? "served as " + type : Leaks.find(back.status() < 300 ? quiet(back) : back));
            }
        }
    }

    /** The content itself may hold anything. */
    private static Api.Reply quiet(Api.Reply answer) {
        return new Api.Reply(404, answer.body(), answer.raw());
    }

    private void transfers(Api.As owner, String caseId) {
        byte[] photo = SampleShots.jpeg(77);
        String evidenceId = evidenceId(fix(owner, caseId, SampleShots.sha256(photo), Map.of("sizeBytes", photo.length))
                .ok());
        for (String length : List.of("-1", "0", "99999999999999999999", "1", "x", "", "1e9")) {
            Api.Reply answer = Once.send(tus(owner, "/api/v1/uploads")
                    .header("Upload-Length", length)
                    .header("Upload-Metadata", "evidenceId " + base64(evidenceId))
                    .POST(BodyPublishers.noBody())
                    .build());
            tally.payload("a length of " + length, answer.status() < 300 ? "taken" : Leaks.find(answer));
        }
        for (String metadata : List.of(
                "",
                "evidenceId",
                "evidenceId ###",
                "evidenceId " + base64("../../x"),
                "evidenceId " + base64("' or 1=1"),
                "filename " + base64("../../../etc/cron.d/x"),
                "a".repeat(4_000),
                ",,,,",
                "evidenceId " + base64(evidenceId) + ",evidenceId " + base64("x"))) {
            Api.Reply answer = Once.send(tus(owner, "/api/v1/uploads")
                    .header("Upload-Length", String.valueOf(photo.length))
                    .header("Upload-Metadata", metadata)
                    .POST(BodyPublishers.noBody())
                    .build());
            tally.payload("metadata " + metadata, Leaks.find(answer));
        }
        String upload = create(owner, evidenceId, photo.length);
        for (String offset : List.of("-1", "5", "99999999999999999999", "x", "")) {
            Api.Reply answer = patch(owner, upload, offset, new byte[10]);
            tally.payload("offset " + offset, answer.status() < 300 ? "taken" : Leaks.find(answer));
        }
        byte[] other = photo.clone();
        other[photo.length / 2] ^= 1;
        Api.Reply changed = patch(owner, upload, "0", other);
        tally.payload("another photo than was fixed", changed.status() < 300 ? "taken" : Leaks.find(changed));
        Api.Reply longer = patch(
                owner, create(owner, evidenceId, photo.length), "0", java.util.Arrays.copyOf(photo, photo.length + 10));
        tally.payload("more than was declared", longer.status() < 300 ? "taken" : Leaks.find(longer));
    }

    private void strangers(Api.As owner, String caseId) {
        Api.As stranger = new Roadside(api, clock).person();
        byte[] photo = SampleShots.jpeg(78);
        String evidenceId = evidenceId(fix(owner, caseId, SampleShots.sha256(photo), Map.of("sizeBytes", photo.length))
                .ok());
        String upload = create(owner, evidenceId, photo.length);
        for (Api.Reply answer : List.of(
                patch(stranger, upload, "0", photo),
                Once.send(tus(stranger, upload)
                        .method("HEAD", BodyPublishers.noBody())
                        .build()),
                Once.send(tus(stranger, upload).DELETE().build()),
                get(stranger, "/api/v1/evidence/" + evidenceId + "/original"),
                fix(stranger, caseId, SampleShots.sha256(photo), Map.of()),
                Once.send(tus(stranger, "/api/v1/uploads")
                        .header("Upload-Length", String.valueOf(photo.length))
                        .header("Upload-Metadata", "evidenceId " + base64(evidenceId))
                        .POST(BodyPublishers.noBody())
                        .build()))) {
            tally.payload(
                    "a stranger's " + answer.raw().request().method(),
                    answer.status() < 400 ? "let in" : Leaks.find(answer));
        }
    }

    private Api.Reply fix(Api.As who, String caseId, String sha256, Map<String, Object> otherwise) {
        Map<String, Object> digest = new java.util.HashMap<>(Map.of(
                "sha256",
                sha256,
                "slot",
                "CONTACT_POINT",
                "kind",
                "PHOTO",
                "takenAt",
                clock.instant().toString(),
                "sizeBytes",
                1,
                "mediaType",
                "image/jpeg"));
        digest.putAll(otherwise);
        return who.post("/cases/" + caseId + "/evidence", Map.of("digests", List.of(digest)));
    }

    private static String evidenceId(tools.jackson.databind.JsonNode fixed) {
        return fixed.get("evidence").get(0).get("evidenceId").asString();
    }

    private String create(Api.As who, String evidenceId, long length) {
        Api.Reply created = Once.send(tus(who, "/api/v1/uploads")
                .header("Upload-Length", String.valueOf(length))
                .header("Upload-Metadata", "evidenceId " + base64(evidenceId))
                .POST(BodyPublishers.noBody())
                .build());
        created.ok();
        return Objects.requireNonNull(created.header("Location"));
    }

    private Api.Reply patch(Api.As who, String upload, String offset, byte[] bytes) {
        return Once.send(tus(who, upload)
                .header("Content-Type", "application/offset+octet-stream")
                .header("Upload-Offset", offset)
                .method("PATCH", BodyPublishers.ofByteArray(bytes))
                .build());
    }

    private Api.Reply get(Api.As who, String path) {
        return Once.send(HttpRequest.newBuilder(URI.create(api.base() + path))
                .header("Authorization", "Bearer " + who.token())
                .build());
    }

    private HttpRequest.Builder tus(Api.As who, String path) {
        URI base = URI.create(api.base());
        return HttpRequest.newBuilder(base.resolve(path))
                .header("Authorization", "Bearer " + who.token())
                .header("Tus-Resumable", "1.0.0");
    }

    private static String base64(@Nullable String text) {
        return Base64.getEncoder().encodeToString(String.valueOf(text).getBytes(UTF_8));
    }

    /** A picture of a few bytes that claims to be that large. */
    private static byte[] hugePng(int width, int height) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13});
        java.nio.ByteBuffer header = java.nio.ByteBuffer.allocate(17)
                .put("IHDR".getBytes(UTF_8))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0});
        png.writeBytes(header.array());
        CRC32 crc = new CRC32();
        crc.update(header.array());
        png.writeBytes(
                java.nio.ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
        png.writeBytes(new byte[] {0, 0, 0, 0, 'I', 'D', 'A', 'T', 0x35, (byte) 0xaf, 0x06, 0x1e});
        return png.toByteArray();
    }
}
