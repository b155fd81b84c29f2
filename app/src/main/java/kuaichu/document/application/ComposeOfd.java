package kuaichu.document.application;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kuaichu.document.application.WriteOfd.StampOn;
import kuaichu.document.domain.ChineseText;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.dom4j.Element;
import org.ofdrw.core.basicStructure.doc.CT_CommonData;
import org.ofdrw.core.basicStructure.doc.CT_PageArea;
import org.ofdrw.core.basicStructure.doc.Document;
import org.ofdrw.core.basicStructure.ofd.DocBody;
import org.ofdrw.core.basicStructure.ofd.OFD;
import org.ofdrw.core.basicStructure.ofd.docInfo.CT_DocInfo;
import org.ofdrw.core.basicStructure.ofd.docInfo.CustomDatas;
import org.ofdrw.core.basicStructure.pageTree.Page;
import org.ofdrw.core.basicStructure.pageTree.Pages;
import org.ofdrw.core.basicStructure.res.CT_MultiMedia;
import org.ofdrw.core.basicStructure.res.MediaType;
import org.ofdrw.core.basicStructure.res.Res;
import org.ofdrw.core.basicStructure.res.resources.Fonts;
import org.ofdrw.core.basicStructure.res.resources.MultiMedias;
import org.ofdrw.core.basicType.ST_ID;
import org.ofdrw.core.basicType.ST_Loc;
import org.ofdrw.core.text.font.CT_Font;
import org.springframework.stereotype.Component;

/** Makes the OFD twin of a laid-out PDF (OFD 文书, GB/T 33190): the same pages, with the characters used embedded as a subset of the face. */
@Component
class ComposeOfd {
    private static final String FONT = "Res/font_%s.ttf";

    /** What drawing needs; the rest is for setting text, which is done. */
    private static final List<String> FONT_TABLES = List.of(
            "OS/2", "cmap", "cvt ", "fpgm", "gasp", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post",
            "prep");

    private final Typefaces typefaces;

    ComposeOfd(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /**
     * What an OFD says of itself.
     *
     * @param digest of the contents; also names the file
     */
    record Imprint(String title, String number, String caseNo, String holder, String digest, Instant at) {}

    /**
     * An OFD not sealed yet.
     *
     * @param files by their paths
     */
    record Unsealed(Map<String, byte[]> files, List<StampOn> stamps) {}

    Unsealed compose(SetPages.Pages pages, Imprint imprint) throws IOException {
        List<TracedPage> traced = TracePages.trace(pages);
        WriteOfd written = new WriteOfd(traced);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("OFD.xml", xml(ofd(imprint)));
        files.put("Doc_0/Document.xml", xml(document(written, traced.getFirst())));
        files.put("Doc_0/PublicRes.xml", xml(fonts(written)));
        if (!written.pictures().isEmpty()) {
            files.put("Doc_0/DocumentRes.xml", xml(pictures(written)));
        }
        for (int i = 0; i < written.pages().size(); i++) {
            files.put("Doc_0/" + pagePath(i), xml(written.pages().get(i)));
        }
        written.pictures().forEach((id, png) -> files.put("Doc_0/Res/image_" + id + ".png", png));
        typefaces.borrow(face -> {
            for (boolean bold : written.fontIds().keySet()) {
                files.put("Doc_0/" + fontPath(bold), subset(bold ? face.bold() : face.regular(), written, bold));
            }
            return files;
        });
        return new Unsealed(files, written.stamps());
    }

    private static OFD ofd(Imprint imprint) {
        CT_DocInfo info = new CT_DocInfo()
                .setDocID(UUID.nameUUIDFromBytes(imprint.digest().getBytes(StandardCharsets.US_ASCII)))
                .setTile(imprint.title() + " " + imprint.number())
                .setAuthor(imprint.holder())
                .setCreator("Kuaichu")
                .setCreationDate(imprint.at().atZone(ChineseText.CHINA).toLocalDate());
        info.setCustomDatas(new CustomDatas()
                .addCustomData("文书编号", imprint.number())
                .addCustomData("案件编号", imprint.caseNo())
                .addCustomData("内容摘要SHA-256", imprint.digest()));
        DocBody body = new DocBody()
                .setDocInfo(info)
                .setDocRoot(new ST_Loc("Doc_0/Document.xml"))
                .setSignatures(new ST_Loc("/" + SealOfd.SIGNATURES));
        return new OFD().addDocBody(body);
    }

    private static Document document(WriteOfd written, TracedPage first) {
        CT_CommonData common = new CT_CommonData()
                .setMaxUnitID(written.lastId())
                .setPageArea(new CT_PageArea()
                        .setPhysicalBox(0, 0, WriteOfd.rounded(first.width()), WriteOfd.rounded(first.height())))
                .setPublicRes(new ST_Loc("PublicRes.xml"));
        if (!written.pictures().isEmpty()) {
            common.setDocumentRes(new ST_Loc("DocumentRes.xml"));
        }
        Pages pages = new Pages();
        for (int i = 0; i < written.pages().size(); i++) {
            pages.addPage(new Page(new ST_ID(written.pageIds().get(i)), new ST_Loc(pagePath(i))));
        }
        return new Document().setCommonData(common).setPages(pages);
    }

    private static Res fonts(WriteOfd written) {
        Fonts fonts = new Fonts();
        written.fontIds()
                .forEach((bold, id) -> fonts.addFont(new CT_Font("Noto Serif SC")
                        .setID(id)
                        .setFamilyName("Noto Serif SC")
                        .setBold(bold)
                        .setSerif(true)
                        .setFontFile(new ST_Loc(fontPath(bold).substring("Res/".length())))));
        return new Res().setBaseLoc(new ST_Loc("Res")).addResource(fonts);
    }

    private static Res pictures(WriteOfd written) {
        MultiMedias pictures = new MultiMedias();
        written.pictures()
                .keySet()
                .forEach(id -> pictures.addMultiMedia(new CT_MultiMedia()
                        .setID(new ST_ID(id))
                        .setType(MediaType.Image)
                        .setFormat("PNG")
                        .setMediaFile(new ST_Loc("image_" + id + ".png"))));
        return new Res().setBaseLoc(new ST_Loc("Res")).addResource(pictures);
    }

    /** With its table of characters, so that a reader finds glyphs by the text. */
    private static byte[] subset(TrueTypeFont face, WriteOfd written, boolean bold) throws IOException {
        TTFSubsetter subsetter = new TTFSubsetter(face, FONT_TABLES);
        written.charactersOf(bold).codePoints().distinct().sorted().forEach(subsetter::add);
        ByteArrayOutputStream out = new ByteArrayOutputStream(128 << 10);
        subsetter.writeToStream(out);
        return out.toByteArray();
    }

    private static String pagePath(int page) {
        return "Pages/Page_" + page + "/Content.xml";
    }

    private static String fontPath(boolean bold) {
        return String.format(FONT, bold ? "bold" : "regular");
    }

    static byte[] xml(Element root) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + root.asXML()).getBytes(StandardCharsets.UTF_8);
    }
}
