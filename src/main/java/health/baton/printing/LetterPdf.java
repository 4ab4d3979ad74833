package health.baton.printing;

import health.baton.correspondence.PaperLetter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * One letter, or other paper, as a file that a screen reader can read: tagged, with its language and its title, which is the subject and
 * names nobody (PDF/UA-1, ISO 14289-1).
 */
final class LetterPdf {
    static final String LANGUAGE = "en-GB";

    private static final String XMP = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
            <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
            <pdfuaid:part>1</pdfuaid:part></rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="r"?>""";

    private LetterPdf() {}

    static byte[] of(PaperLetter letter) {
        return of(
                Layout.of(letter),
                letter.subject(),
                letter.subject() + letter.person() + letter.window() + letter.markdown());
    }

    static byte[] of(Paper paper) {
        return of(Layout.of(paper), paper.title(), paper.title() + paper.foot() + paper.pieces());
    }

    private static byte[] of(Sheets sheets, String title, String all) {
        try (PDDocument file = new PDDocument()) {
            PDResources fonts = new PDResources();
            for (Face face : Face.values()) {
                fonts.put(COSName.getPDFName(face.resource()), font(file, face, all));
            }
            List<PDPage> pages = new ArrayList<>();
            for (String drawn : sheets.pages()) {
                PDPage page = page(file, fonts);
                page.setContents(new PDStream(
                        file,
                        new ByteArrayInputStream(drawn.getBytes(StandardCharsets.US_ASCII)),
                        COSName.FLATE_DECODE));
                pages.add(page);
            }
            describe(file, title);
            new Tags(file, pages).of(sheets.spots());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.save(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Of an A4 page that is added to the file. */
    static PDPage page(PDDocument file, PDResources fonts) {
        PDPage page = new PDPage(PDRectangle.A4);
        page.setResources(fonts);
        file.addPage(page);
        return page;
    }

    /** Only the characters that the letter may need are embedded. */
    private static PDType0Font font(PDDocument file, Face face, String all) throws IOException {
        try (InputStream read = Type.open(face)) {
            PDType0Font font = PDType0Font.load(file, new TTFParser().parse(new RandomAccessReadBuffer(read)), true);
            (Type.of(face).shown(all) + " •?’.,0123456789abcdefghijklmnopqrstuvwxyzPagT")
                    .chars()
                    .forEach(font::addToSubset);
            font.subset();
            return font;
        }
    }

    static void describe(PDDocument file, String title) throws IOException {
        file.getDocumentInformation().setTitle(title);
        var catalog = file.getDocumentCatalog();
        catalog.setLanguage(LANGUAGE);
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        PDViewerPreferences shown = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
        shown.setDisplayDocTitle(true);
        catalog.setViewerPreferences(shown);
        PDMetadata metadata = new PDMetadata(file);
        try (OutputStream xmp = metadata.createOutputStream()) {
            xmp.write(XMP.formatted(title.replace("&", "&amp;").replace("<", "&lt;"), LANGUAGE)
                    .getBytes(StandardCharsets.UTF_8));
        }
        catalog.setMetadata(metadata);
    }
}
