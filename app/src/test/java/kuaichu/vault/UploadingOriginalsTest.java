package kuaichu.vault;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.imageio.ImageIO;
import kuaichu.Api;
import kuaichu.DocketQuiet;
import kuaichu.Eventually;
import kuaichu.PlatformTest;
import kuaichu.access.CaseScope;
import kuaichu.docket.Docket;
import kuaichu.docket.DocketSubscriptions;
import kuaichu.docket.Entry;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.platform.Actor;
import kuaichu.platform.PlatformSettings;
import kuaichu.vault.Vault.Digest;
import kuaichu.vault.Vault.Evidence;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest
class UploadingOriginalsTest {
    private final Api api;
    private final Vault vault;
    private final CaseScope scope;
    private final Docket docket;
    private final DocketQuiet docketQuiet;
    private final PlatformSettings settings;
    private final TransactionTemplate transaction;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final CaseId caseId = CaseId.next();
    private final String token;

    UploadingOriginalsTest(
            Api api,
            Vault vault,
            CaseScope scope,
            Docket docket,
            DocketSubscriptions subscriptions,
            PlatformSettings settings,
            TransactionTemplate transaction) {
        this.api = api;
        this.vault = vault;
        this.scope = scope;
        this.docket = docket;
        this.docketQuiet = new DocketQuiet(subscriptions);
        this.settings = settings;
        this.transaction = transaction;
        this.token = guestWith(caseId);
    }

    @Test
    void a_photo_sent_in_two_parts_becomes_a_read_only_original_with_a_thumbnail() throws Exception {
        byte[] photo = SampleShots.jpeg(1);
        Evidence evidence = fix(SampleShots.digestOf(photo));
        String upload = create(evidence, photo.length);

        assertThat(patch(upload, 0, Arrays.copyOf(photo, 100_000)).statusCode()).isEqualTo(204);
        assertThat(offset(upload)).isEqualTo(100_000);
        HttpResponse<String> last = patch(upload, 100_000, Arrays.copyOfRange(photo, 100_000, photo.length));

        assertThat(last.statusCode()).isEqualTo(204);
        assertThat(last.headers().firstValue("Upload-Offset")).contains(Integer.toString(photo.length));
        assertThat(find(evidence).hasOriginal()).isTrue();
        String sha256 = evidence.digest().sha256();
        Path kept = settings.data()
                .resolve("vault")
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256 + ".sealed");
        assertThat(Files.readAllBytes(kept)).hasSizeGreaterThan(photo.length);
        assertThat(Arrays.mismatch(Files.readAllBytes(kept), photo))
                .as("sealed")
                .isZero();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)))
                .isEqualTo("r--------");
        assertThat(kindsOf(caseId)).containsExactly("vault.digest-fixed", "vault.original-received");

        docketQuiet.await();
        HttpResponse<byte[]> thumbnail = read("/evidence/" + evidence.id() + "/thumbnail");
        assertThat(ImageIO.read(new ByteArrayInputStream(thumbnail.body())).getWidth())
                .isEqualTo(480);
        HttpResponse<byte[]> original = read("/evidence/" + evidence.id() + "/original");
        assertThat(original.body()).isEqualTo(photo);
        assertThat(original.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(original.headers().firstValue("Cache-Control").orElse("")).contains("private", "immutable");
        assertThat(original.headers().firstValue("ETag")).contains("\"" + sha256 + "\"");
    }

    @Test
    void a_connection_that_dies_in_the_middle_loses_nothing_that_arrived() throws Exception {
        byte[] photo = SampleShots.jpeg(2);
        Evidence evidence = fix(SampleShots.digestOf(photo));
        String upload = create(evidence, photo.length);

        sendAndDie(upload, photo, photo.length / 2);

        Eventually.holds("half of the photo is kept", () -> offset(upload) == photo.length / 2);
        HttpResponse<String> rest =
                patch(upload, photo.length / 2, Arrays.copyOfRange(photo, photo.length / 2, photo.length));
        assertThat(rest.statusCode()).isEqualTo(204);
        assertThat(find(evidence).hasOriginal()).isTrue();
    }

    @Test
    void a_phone_that_comes_back_takes_the_upload_over_from_its_dead_connection() throws Exception {
        byte[] photo = SampleShots.jpeg(3);
        Evidence evidence = fix(SampleShots.digestOf(photo));
        String upload = create(evidence, photo.length);

        try (Socket silent = send(upload, photo, 50_000)) {
            Eventually.holds("the first bytes came", () -> offset(upload) >= 0 && !silent.isClosed());
            HttpResponse<String> taken = patch(upload, 0, photo);
            long stand = offset(upload);

            assertThat(taken.statusCode()).isIn(204, 409);
            if (taken.statusCode() == 409) {
                assertThat(patch(upload, stand, Arrays.copyOfRange(photo, (int) stand, photo.length))
                                .statusCode())
                        .isEqualTo(204);
            }
        }
        assertThat(find(evidence).hasOriginal()).isTrue();
    }

    @Test
    void one_changed_byte_is_refused_and_written_down_and_the_true_original_is_still_welcome() throws Exception {
        byte[] photo = SampleShots.jpeg(4);
        Evidence evidence = fix(SampleShots.digestOf(photo));
        byte[] forged = photo.clone();
        forged[photo.length / 2] ^= 1;
        String upload = create(evidence, forged.length);

        HttpResponse<String> refused = patch(upload, 0, forged);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("vault.digest-mismatch", "不一致");
        assertThat(find(evidence).hasOriginal()).isFalse();
        assertThat(head(upload).statusCode()).isEqualTo(404);
        Entry entry = docket.listEntries(caseId).getLast();
        assertThat(docket.read(entry, OriginalRefused.class)).satisfies(fact -> {
            assertThat(fact.reason()).isEqualTo("vault.digest-mismatch");
            assertThat(fact.receivedSha256()).isEqualTo(SampleShots.sha256(forged));
        });
        assertThat(patch(create(evidence, photo.length), 0, photo).statusCode()).isEqualTo(204);
        assertThat(find(evidence).hasOriginal()).isTrue();
    }

    @Test
    void bytes_that_are_no_picture_are_refused_even_with_the_right_digest() throws Exception {
        byte[] page = "<html><script>alert(1)</script></html>".getBytes(US_ASCII);
        Evidence evidence = fix(SampleShots.digestOf(page));

        HttpResponse<String> refused = patch(create(evidence, page.length), 0, page);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("vault.medium-mismatch");
    }

    @Test
    void an_upload_of_another_size_than_the_digest_says_is_not_even_opened() throws Exception {
        Evidence evidence = fix(SampleShots.digest("sized"));

        HttpResponse<String> refused = post(evidence.id().toString(), 1_999_999, token);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("vault.size-mismatch");
        assertThat(refused.headers().firstValue("Tus-Resumable")).contains("1.0.0");
    }

    @Test
    void evidence_of_a_foreign_case_does_not_exist() throws Exception {
        byte[] photo = SampleShots.jpeg(5);
        Evidence evidence = fix(SampleShots.digestOf(photo));
        String upload = create(evidence, photo.length);
        String stranger = guestWith(CaseId.next());

        assertThat(post(evidence.id().toString(), photo.length, stranger).statusCode())
                .isEqualTo(404);
        assertThat(post(UUID.randomUUID().toString(), 10, token).statusCode()).isEqualTo(404);
        HttpRequest.Builder head = HttpRequest.newBuilder(URI.create(api.base() + upload))
                .method("HEAD", BodyPublishers.noBody())
                .header("Tus-Resumable", "1.0.0");
        assertThat(send(head.header("Authorization", "Bearer " + stranger)).statusCode())
                .isEqualTo(404);
        assertThat(api.as(Api.guest())
                        .get("/evidence/" + evidence.id() + "/original")
                        .status())
                .isEqualTo(404);
        assertThat(api.as(Api.nobody())
                        .get("/evidence/" + evidence.id() + "/original")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void the_same_original_may_be_sent_twice_and_is_received_once() throws Exception {
        byte[] photo = SampleShots.jpeg(6);
        Evidence evidence = fix(SampleShots.digestOf(photo));

        assertThat(patch(create(evidence, photo.length), 0, photo).statusCode()).isEqualTo(204);
        String again = create(evidence, photo.length);
        assertThat(patch(again, 0, photo).statusCode()).isEqualTo(204);

        assertThat(offset(again)).isEqualTo(photo.length);
        assertThat(kindsOf(caseId)).containsExactly("vault.digest-fixed", "vault.original-received");
    }

    @Test
    void all_bytes_that_arrived_before_the_platform_was_killed_are_finished_by_the_next_question() throws Exception {
        byte[] photo = SampleShots.jpeg(7);
        Evidence evidence = fix(SampleShots.digestOf(photo));
        String upload = create(evidence, photo.length);
        Files.write(settings.data().resolve("uploads").resolve(upload.substring(upload.lastIndexOf('/') + 1)), photo);

        assertThat(offset(upload)).isEqualTo(photo.length);

        assertThat(find(evidence).hasOriginal()).isTrue();
    }

    @Test
    void the_server_says_what_it_speaks() throws Exception {
        HttpResponse<String> options = send(HttpRequest.newBuilder(URI.create(api.base() + "/api/v1/uploads"))
                .method("OPTIONS", BodyPublishers.noBody()));

        assertThat(options.statusCode()).isEqualTo(204);
        assertThat(options.headers().firstValue("Tus-Version")).contains("1.0.0");
        assertThat(options.headers().firstValue("Tus-Extension").orElse("")).contains("creation", "termination");
        HttpResponse<String> old = send(HttpRequest.newBuilder(URI.create(api.base() + "/api/v1/uploads"))
                .POST(BodyPublishers.noBody())
                .header("Authorization", "Bearer " + token)
                .header("Tus-Resumable", "0.2.2"));
        assertThat(old.statusCode()).isEqualTo(412);
        assertThat(old.headers().firstValue("Tus-Version")).contains("1.0.0");
    }

    @Test
    void an_upload_can_be_given_up() throws Exception {
        byte[] photo = SampleShots.jpeg(8);
        String upload = create(fix(SampleShots.digestOf(photo)), photo.length);
        patch(upload, 0, Arrays.copyOf(photo, 1000));

        assertThat(send(request(upload).DELETE()).statusCode()).isEqualTo(204);

        assertThat(head(upload).statusCode()).isEqualTo(404);
    }

    private String guestWith(CaseId visible) {
        try {
            HttpResponse<String> session = http.send(
                    HttpRequest.newBuilder(URI.create(api.base() + "/api/v1/auth/guest-sessions"))
                            .POST(BodyPublishers.ofString("{}"))
                            .header("Content-Type", "application/json")
                            .build(),
                    BodyHandlers.ofString());
            String account = session.body().replaceAll(".*\"accountId\":\"([^\"]+)\".*", "$1");
            scope.grantToAccount(visible, new AccountId(UUID.fromString(account)));
            return session.body().replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Evidence fix(Digest digest) {
        return Objects.requireNonNull(
                        transaction.execute(status -> vault.fix(caseId, null, Actor.SYSTEM, List.of(digest))))
                .getFirst();
    }

    private Evidence find(Evidence evidence) {
        return vault.findEvidence(evidence.id()).orElseThrow();
    }

    private List<String> kindsOf(CaseId id) {
        return docket.listEntries(id).stream().map(Entry::kind).toList();
    }

    private String create(Evidence evidence, long length) throws IOException, InterruptedException {
        HttpResponse<String> created = post(evidence.id().toString(), length, token);
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        return created.headers().firstValue("Location").orElseThrow();
    }

    private HttpResponse<String> post(String evidence, long length, String bearer)
            throws IOException, InterruptedException {
        String metadata = "evidenceId " + Base64.getEncoder().encodeToString(evidence.getBytes(US_ASCII));
        return send(HttpRequest.newBuilder(URI.create(api.base() + "/api/v1/uploads"))
                .POST(BodyPublishers.noBody())
                .header("Authorization", "Bearer " + bearer)
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Length", Long.toString(length))
                .header("Upload-Metadata", metadata));
    }

    private HttpRequest.Builder request(String upload) {
        return HttpRequest.newBuilder(URI.create(api.base() + upload))
                .header("Authorization", "Bearer " + token)
                .header("Tus-Resumable", "1.0.0");
    }

    private HttpResponse<String> patch(String upload, long offset, byte[] bytes)
            throws IOException, InterruptedException {
        return send(request(upload)
                .method("PATCH", BodyPublishers.ofByteArray(bytes))
                .header("Content-Type", "application/offset+octet-stream")
                .header("Upload-Offset", Long.toString(offset)));
    }

    private HttpResponse<String> head(String upload) throws IOException, InterruptedException {
        return send(request(upload).method("HEAD", BodyPublishers.noBody()));
    }

    private long offset(String upload) throws IOException, InterruptedException {
        return Long.parseLong(head(upload).headers().firstValue("Upload-Offset").orElseThrow());
    }

    private HttpResponse<byte[]> read(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(api.base() + "/api/v1" + path))
                        .header("Authorization", "Bearer " + token)
                        .build(),
                BodyHandlers.ofByteArray());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private void sendAndDie(String upload, byte[] photo, int bytes) throws IOException {
        Socket socket = send(upload, photo, bytes);
        socket.shutdownOutput();
        socket.close();
    }

    /** Announces the whole photo, sends some of it and keeps silent. */
    private Socket send(String upload, byte[] photo, int bytes) throws IOException {
        URI base = URI.create(api.base());
        Socket socket = new Socket(base.getHost(), base.getPort());
        OutputStream out = socket.getOutputStream();
        out.write(("PATCH " + upload + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                        + "\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: 0\r\nContent-Type: application/offset+octet-stream"
                        + "\r\nContent-Length: " + photo.length + "\r\n\r\n")
                .getBytes(US_ASCII));
        out.write(photo, 0, bytes);
        out.flush();
        return socket;
    }
}
