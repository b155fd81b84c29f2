package kuaichu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import kuaichu.Api;
import kuaichu.PlatformTest;
import kuaichu.access.CaseScope;
import kuaichu.document.Documents.Issued;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.platform.Actor;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@PlatformTest
class DocumentsOverHttpTest {
    private final Api api;
    private final Documents documents;
    private final CaseScope scope;
    private final TransactionTemplate transaction;
    private final HttpClient http = HttpClient.newHttpClient();

    DocumentsOverHttpTest(Api api, Documents documents, CaseScope scope, TransactionTemplate transaction) {
        this.api = api;
        this.documents = documents;
        this.scope = scope;
        this.transaction = transaction;
    }

    @Test
    void a_party_reads_and_verifies_the_document_of_the_own_case() {
        Issued issued = issue();
        Api.As party = partyWhoSees(issued.caseId());

        Api.Reply pdf = party.get("/documents/" + issued.id() + "/pdf");
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(pdf.header("ETag")).isEqualTo("\"" + issued.sha256() + "\"");
        assertThat(pdf.raw().body()).isEqualTo(documents.readPdf(issued.id()));

        Api.Reply ofd = party.get("/documents/" + issued.id() + "/ofd");
        assertThat(ofd.status()).isEqualTo(200);
        assertThat(ofd.header("Content-Type")).isEqualTo("application/ofd");
        assertThat(ofd.header("ETag")).isEqualTo("\"" + issued.ofdSha256() + "\"");
        assertThat(ofd.raw().body()).isEqualTo(documents.readOfd(issued.id()).orElseThrow());

        JsonNode verification =
                party.get("/documents/" + issued.id() + "/verification").ok();
        assertThat(verification.get("intact").asBoolean()).isTrue();
        assertThat(verification.get("documentNo").asString()).isEqualTo(issued.documentNo());
        assertThat(verification.get("sha256").asString()).isEqualTo(issued.sha256());
    }

    @Test
    void a_stranger_finds_no_document() {
        Issued issued = issue();
        Api.As stranger = partyWhoSees(CaseId.next());

        assertThat(stranger.get("/documents/" + issued.id() + "/pdf").problem()).isEqualTo("platform.not-found");
        assertThat(stranger.get("/documents/" + issued.id() + "/ofd").problem()).isEqualTo("platform.not-found");
        assertThat(stranger.get("/documents/" + issued.id() + "/verification").problem())
                .isEqualTo("platform.not-found");
        assertThat(api.as(Api.nobody())
                        .get("/documents/" + issued.id() + "/pdf")
                        .problem())
                .isEqualTo("platform.unauthenticated");
    }

    @Test
    void anybody_may_have_a_file_verified() throws Exception {
        Issued issued = issue();
        byte[] pdf = documents.readPdf(issued.id());

        assertThat(verify(pdf, "application/pdf").body())
                .contains("\"intact\":true", issued.documentNo(), issued.sha256());
        byte[] changed = pdf.clone();
        changed[pdf.length / 2] ^= 1;
        assertThat(verify(changed, "application/pdf").body()).contains("\"intact\":false", "被改动过");
        assertThat(verify(new byte[] {1, 2, 3}, "application/pdf").body()).contains("\"intact\":false", "不是 PDF");
        assertThat(verify(pdf, "image/png").statusCode()).isEqualTo(415);
        assertThat(verify(new byte[(20 << 20) + 1], "application/pdf").statusCode())
                .isEqualTo(413);
    }

    @Test
    void an_ofd_is_verified_too_and_the_changed_file_in_it_is_named() throws Exception {
        Issued issued = issue();
        byte[] ofd = documents.readOfd(issued.id()).orElseThrow();

        assertThat(verify(ofd, "application/ofd").body())
                .contains("\"intact\":true", issued.documentNo(), "\"changed\":[]");
        byte[] changed = ofd.clone();
        changed[new String(ofd, StandardCharsets.ISO_8859_1).indexOf("<ofd:TextObject")] ^= 1;
        assertThat(verify(changed, "application/octet-stream").body())
                .contains("\"intact\":false", "被改动过", "Doc_0/Pages/Page_0/Content.xml");
        assertThat(verify(new byte[] {'P', 'K', 3, 4, 0}, "application/ofd").body())
                .contains("\"intact\":false", "不是本平台的 OFD");
    }

    @Test
    void an_earlier_revision_is_intact_and_said_to_be_superseded() throws Exception {
        Issued issued = issue();
        byte[] first = documents.readPdf(issued.id());
        transaction.executeWithoutResult(
                status -> documents.revise(issued.id(), SampleModels.acknowledgedDetermination(), Actor.SYSTEM));

        assertThat(verify(first, "application/pdf").body()).contains("\"intact\":true", "第 2 版");
    }

    private HttpResponse<String> verify(byte[] file, String type) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(api.base() + "/api/v1/document-verifications"))
                        .POST(BodyPublishers.ofByteArray(file))
                        .header("Content-Type", type)
                        .build(),
                BodyHandlers.ofString());
    }

    private Issued issue() {
        return Objects.requireNonNull(transaction.execute(
                status -> documents.issue(CaseId.next(), null, SampleModels.determination(), Actor.SYSTEM)));
    }

    private Api.As partyWhoSees(CaseId caseId) {
        Api.As guest = api.as(Api.guest());
        String account = guest.get("/auth/session").ok().get("accountId").asString();
        scope.grantToAccount(caseId, new AccountId(UUID.fromString(account)));
        return guest;
    }
}
