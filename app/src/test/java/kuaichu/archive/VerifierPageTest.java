package kuaichu.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Collection;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kuaichu.Api;
import kuaichu.PlatformTest;
import kuaichu.document.Documents;
import kuaichu.document.SampleModels;
import kuaichu.document.Seals;
import kuaichu.kernel.id.CaseId;
import kuaichu.platform.Actor;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.HtmlUtils;

/** FEATURE: the address printed on every document is a page for anybody, which needs no network once it is there. */
@PlatformTest
class VerifierPageTest {
    private static final Pattern SCRIPT = Pattern.compile("<script>(.*)</script>", Pattern.DOTALL);

    private final Api api;
    private final Documents documents;
    private final Seals seals;
    private final TransactionTemplate transaction;

    VerifierPageTest(Api api, Documents documents, Seals seals, TransactionTemplate transaction) {
        this.api = api;
        this.documents = documents;
        this.seals = seals;
        this.transaction = transaction;
    }

    @Test
    void itCarriesEverySealAndMayRunNothingButItsOwnScript() throws Exception {
        Objects.requireNonNull(transaction.execute(
                status -> documents.issue(CaseId.next(), null, SampleModels.determination(), Actor.SYSTEM)));

        HttpResponse<String> page = read();

        assertThat(page.statusCode()).isEqualTo(200);
        Collection<X509Certificate> certificates = seals.listSm2Certificates();
        assertThat(certificates).isNotEmpty();
        String written = HtmlUtils.htmlUnescape(page.body());
        for (X509Certificate certificate : certificates) {
            assertThat(written).contains(Base64.getEncoder().encodeToString(certificate.getEncoded()));
        }
        Matcher script = SCRIPT.matcher(page.body());
        assertThat(script.find()).isTrue();
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256")
                        .digest(script.group(1).getBytes(StandardCharsets.UTF_8)));
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'sha256-" + hash + "'");
        assertThat(page.headers().allValues("Content-Security-Policy")).hasSize(1);
    }

    private HttpResponse<String> read() throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(api.base() + "/verify")).build(), BodyHandlers.ofString());
    }
}
