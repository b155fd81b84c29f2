package kuaichu.document.application;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import kuaichu.document.Documents.Kind;
import kuaichu.document.application.PageDrawings.Drawn;
import kuaichu.document.domain.ChineseText;
import kuaichu.document.domain.PageContent;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Sets the pages of a document (排版): template and values to a PDF/A with the face embedded; same values, same bytes. */
@Component
class SetPages {
    private static final String FACE = "song";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final Typefaces typefaces;
    private final ConcurrentMap<Kind, Template> templates = new ConcurrentHashMap<>();

    static {
        XRLog.setLoggingEnabled(false);
        FontMappers.set(new NoSystemFonts());
    }

    SetPages(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /**
     * @param issuedAt printed into the file as its time
     * @param number seeds the file's identity, so that setting again gives the same bytes
     */
    Pages set(Kind kind, PageContent content, Instant issuedAt, String number) throws IOException {
        String html = template(kind).execute(content.values());
        return typefaces.borrow(face -> set(html, content, face, new Imprint(kind.title(), number, issuedAt)));
    }

    private static Pages set(String html, PageContent content, Typeface face, Imprint imprint) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            builder.useFastMode();
            builder.useFont(font(document, face.regular()), FACE, REGULAR, FontStyle.NORMAL, true);
            builder.useFont(font(document, face.bold()), FACE, BOLD, FontStyle.NORMAL, true);
            PageDrawings drawings = new PageDrawings(face, content.signatures());
            builder.useObjectDrawerFactory(drawings.drawers());
            builder.useUriResolver((base, uri) -> null);
            builder.withHtmlContent(html, "about:blank");
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.createPDFKeepOpen();
                document.setDocumentInformation(imprint.information());
                ArchivalPdf.mark(document, imprint.fullTitle(), imprint.issuedAt());
                document.setDocumentId(imprint.number().hashCode() * 31L);
                document.getDocumentCatalog().setLanguage("zh-CN");
                ByteArrayOutputStream out = new ByteArrayOutputStream(256 << 10);
                document.save(out);
                return new Pages(out.toByteArray(), document.getNumberOfPages(), drawings.drawn());
            }
        }
    }

    private static PDFontSupplier font(PDDocument document, org.apache.fontbox.ttf.TrueTypeFont face)
            throws IOException {
        return new PDFontSupplier(PDType0Font.load(document, face, true));
    }

    private Template template(Kind kind) {
        return templates.computeIfAbsent(
                kind,
                name -> Mustache.compiler()
                        .nullValue("")
                        .emptyStringIsFalse(true)
                        .withLoader(SetPages::read)
                        .compile(read(name.name())));
    }

    private static InputStreamReader read(String name) {
        try {
            InputStream in = new ClassPathResource("templates/document/" + name + ".mustache").getInputStream();
            return new InputStreamReader(in, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Imprint(String title, String number, Instant issuedAt) {
        String fullTitle() {
            return title + " " + number;
        }

        PDDocumentInformation information() {
            PDDocumentInformation information = new PDDocumentInformation();
            Calendar at = GregorianCalendar.from(issuedAt.atZone(ChineseText.CHINA));
            at.setTimeZone(TimeZone.getTimeZone(ChineseText.CHINA));
            information.setTitle(fullTitle());
            information.setCreator("Kuaichu");
            information.setProducer("Kuaichu");
            information.setCreationDate(at);
            information.setModificationDate(at);
            return information;
        }
    }

    /**
     * A PDF not sealed yet.
     *
     * @param drawn what stands on its pages as a drawing
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Pages(byte[] pdf, int count, List<Drawn> drawn) {}
}
