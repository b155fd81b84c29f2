package kuaichu.document.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kuaichu.document.DocumentModel;
import kuaichu.document.DocumentProblem;
import kuaichu.document.Documents.Format;
import kuaichu.document.application.ComposeOfd.Imprint;
import kuaichu.document.domain.DocumentRecords.Weight;
import kuaichu.document.domain.PageContent;
import kuaichu.document.domain.RequiredContents;
import kuaichu.document.spi.SealHolder;
import kuaichu.document.spi.SealedStore;
import kuaichu.kernel.problem.FieldProblem;
import kuaichu.kernel.problem.Problem;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Makes the sealed files of a document (制作文书): contents checked, pages set, sealed as PDF and as OFD. Touches no table. */
@Component
class ComposeDocument {
    private static final int LONG_NAME = 15;

    private final RequiredContents requiredContents;
    private final SetPages setPages;
    private final SealPdf sealPdf;
    private final ComposeOfd composeOfd;
    private final SealOfd sealOfd;
    private final SignPaper signPaper;
    private final DocumentSettings settings;
    private final JsonMapper json;

    ComposeDocument(
            RequiredContents requiredContents,
            SetPages setPages,
            SealPdf sealPdf,
            ComposeOfd composeOfd,
            SealOfd sealOfd,
            SignPaper signPaper,
            DocumentSettings settings,
            JsonMapper json) {
        this.requiredContents = requiredContents;
        this.setPages = setPages;
        this.sealPdf = sealPdf;
        this.composeOfd = composeOfd;
        this.sealOfd = sealOfd;
        this.signPaper = signPaper;
        this.settings = settings;
        this.json = json;
    }

    /** @throws Problem {@code document.content-missing}, {@code document.signature-picture} */
    void check(DocumentModel model) {
        Map<String, @Nullable Object> values = json.convertValue(model, new TypeReference<>() {});
        List<FieldProblem> missing = requiredContents.listMissing(model.kind(), values);
        if (!missing.isEmpty()) {
            throw Problem.ofFields(DocumentProblem.CONTENT_MISSING, missing);
        }
        PageContent.of(model, Instant.EPOCH).signatures().values().forEach(SignatureDrawing::check);
    }

    /** @param model one that {@link #check} let pass */
    Composed compose(DocumentModel model, String documentNo, SealHolder holder, Instant at) {
        String modelSha256 = digest(model, documentNo, at);
        try {
            SetPages.Pages pages = lay(model, documentNo, holder, at);
            byte[] pdf = sealPdf.seal(pages.pdf(), holder, model.kind().title() + " " + documentNo, at);
            Imprint imprint =
                    new Imprint(model.kind().title(), documentNo, model.caseNo(), holder.name(), modelSha256, at);
            byte[] ofd = sealOfd.seal(composeOfd.compose(pages, imprint), holder, at);
            return new Composed(pdf, Sha256.hex(pdf), ofd, Sha256.hex(ofd), modelSha256, pages.count());
        } catch (IOException e) {
            throw new UncheckedIOException("document " + documentNo, e);
        }
    }

    /** The pages, not sealed yet. */
    SetPages.Pages lay(DocumentModel model, String documentNo, SealHolder holder, Instant at) throws IOException {
        String modelSha256 = digest(model, documentNo, at);
        PageContent content = PageContent.of(model, at);
        Map<String, Object> values = new LinkedHashMap<>(content.values());
        values.put("documentNo", documentNo);
        values.put("holderName", holder.name());
        values.put("longHolder", holder.name().length() > LONG_NAME);
        values.put("sealCode", holder.id().matches("\\d{12}") ? holder.id() : "");
        values.put("modelDigestHead", modelSha256.substring(0, 32));
        values.put("modelDigestTail", modelSha256.substring(32));
        values.put("verificationPath", settings.verificationPath());
        values.put("paperCode", signPaper.sign(model, documentNo, holder, modelSha256, at));
        return setPages.set(model.kind(), new PageContent(values, content.signatures()), at, documentNo);
    }

    /** Over the canonical form (RFC 8785) of everything the document says. */
    private String digest(DocumentModel model, String documentNo, Instant at) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("kind", model.kind());
        whole.put("documentNo", documentNo);
        whole.put("at", at.toString());
        whole.put("model", model);
        try {
            return Sha256.hex(new JsonCanonicalizer(json.writeValueAsString(whole)).getEncodedUTF8());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sealed files, their digests and that of their contents. */
    @SuppressWarnings("ArrayRecordComponent")
    record Composed(byte[] pdf, String pdfSha256, byte[] ofd, String ofdSha256, String modelSha256, int pages) {
        Weight weight() {
            return new Weight(modelSha256, pdf.length, ofd.length);
        }

        void keep(SealedStore store) {
            try {
                store.keep(pdfSha256, Format.PDF, pdf);
                store.keep(ofdSha256, Format.OFD, ofd);
            } catch (IOException e) {
                throw new UncheckedIOException("the sealed document cannot be kept", e);
            }
        }
    }
}
