package kuaichu.document.application;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import kuaichu.document.DocumentModel;
import kuaichu.document.application.ComposeOfd.Imprint;
import kuaichu.document.spi.SealHolder;
import kuaichu.document.spi.SealingKey;
import kuaichu.document.spi.SealingKey.Algorithm;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** The steps of making a document, one by one, by the platform's own classes and without a platform (文书制作各步). */
public final class DocumentSteps {
    private static final DocumentSettings SETTINGS = new DocumentSettings(null, "/verify", null);

    private final SealHolder holder;
    private final SealingKey keys;
    private final SealPdf sealPdf;
    private final ComposeOfd composeOfd;
    private final SealOfd sealOfd;
    private final ComposeDocument compose;

    public DocumentSteps(SealingKey keys, SealHolder holder) throws IOException {
        Typefaces typefaces = new Typefaces(SETTINGS);
        JsonMapper json = JsonMapper.builder().findAndAddModules().build();
        this.keys = keys;
        this.holder = holder;
        this.sealPdf = new SealPdf(keys);
        this.composeOfd = new ComposeOfd(typefaces);
        this.sealOfd = new SealOfd(keys, new ElectronicSeals(keys, typefaces));
        try (InputStream contents = new ClassPathResource("templates/document/contents.json").getInputStream()) {
            this.compose = new ComposeDocument(
                    DocumentConfiguration.read(json, contents),
                    new SetPages(typefaces),
                    sealPdf,
                    composeOfd,
                    sealOfd,
                    new SignPaper(keys),
                    SETTINGS,
                    json);
        }
    }

    /** Everything an issued document takes: contents checked, pages, both sealed files. */
    public int issue(DocumentModel model, String number, Instant at) {
        compose.check(model);
        ComposeDocument.Composed composed = compose.compose(model, number, holder, at);
        return composed.pdf().length + composed.ofd().length;
    }

    /** The pages alone: template, layout and faces, no seal. */
    public Laid lay(DocumentModel model, String number, Instant at) throws IOException {
        return new Laid(compose.lay(model, number, holder, at));
    }

    /** Pages not sealed yet. */
    public static final class Laid {
        private final SetPages.Pages pages;

        private Laid(SetPages.Pages pages) {
            this.pages = pages;
        }

        /** Bytes of the unsealed PDF. */
        public int size() {
            return pages.pdf().length;
        }
    }

    /** A sealed PDF of laid-out pages. */
    public int sealPdf(Laid laid, String number, Instant at) throws IOException {
        return sealPdf.seal(laid.pages.pdf(), holder, number, at).length;
    }

    /** A sealed OFD of laid-out pages. */
    public int sealOfd(Laid laid, String number, Instant at) throws IOException {
        Imprint imprint = new Imprint("认定书", number, number, holder.name(), number, at);
        return sealOfd.seal(composeOfd.compose(laid.pages, imprint), holder, at).length;
    }

    /** The three signatures of a document: RSA for the PDF, SM2 for the OFD and for the code on the paper. */
    public int signAlone(String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return keys.sign(holder, Algorithm.RSA, bytes).length
                + keys.sign(holder, Algorithm.SM2, bytes).length
                + keys.sign(holder, Algorithm.SM2, bytes).length;
    }
}
