package health.baton.printing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import health.baton.correspondence.PaperLetter;
import health.baton.correspondence.QrCode;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class LetterPdfTest {
    private static final List<String> WINDOW =
            List.of("Łucja Ørsted-Example", "Flat 2, The Elms", "3 Mill Lane", "Evington", "Leicester", "LE5 1AA");

    @Test
    void saysItsLanguageItsTitleAndThatItIsTaggedAndNamesNobody() throws IOException {
        try (PDDocument file = pdf(letter(false))) {
            var catalog = file.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("en-GB");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(file.getDocumentInformation().getTitle()).isEqualTo(Samples.SUBJECT);
            assertThat(file.getDocumentInformation().getMetadataKeys()).containsExactly("Title");
            String xmp = new String(catalog.getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(xmp)
                    .contains("<pdfuaid:part>1</pdfuaid:part>", Samples.SUBJECT)
                    .doesNotContain("Example");
        }
    }

    @Test
    void isReadInTheOrderOfTheLetterWithEverythingCalledWhatItIs() throws IOException {
        try (PDDocument file = pdf(letter(false))) {
            List<String> types = new ArrayList<>();
            types(file.getDocumentCatalog().getStructureTreeRoot(), types);
            assertThat(types)
                    .startsWith("Document", "P", "Figure", "P", "H1", "P", "H2", "P", "L", "LI", "Lbl", "LBody")
                    .contains("Link");
            assertThat(types.stream().filter("LI"::equals)).hasSize(13);
            assertThat(types.stream().filter("L"::equals)).hasSize(3);
        }
    }

    @Test
    void embedsWhatItIsSetIn() throws IOException {
        try (PDDocument file = pdf(letter(true))) {
            for (var page : file.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void hasTheAddressAndNothingElseInTheWindow() throws IOException {
        for (boolean large : List.of(false, true)) {
            try (PDDocument file = pdf(letter(large))) {
                List<Position> all = positions(file, 1);
                String seen = text(all.stream()
                        .filter(each -> inside(each, 20, 53, 110, 90))
                        .toList());
                assertThat(seen).isEqualTo(String.join("", WINDOW).replace(" ", ""));
                assertThat(all.stream().filter(each -> inside(each, 20, 53, 110, 90)))
                        .allMatch(each -> inside(each, 22, 55, 100, 80));
            }
        }
    }

    @Test
    void isSetInTwelvePointsOrMoreAndInLargePrintInSixteenOrMore() throws IOException {
        assertThat(smallest(letter(false))).isGreaterThanOrEqualTo(12);
        assertThat(smallest(letter(true))).isGreaterThanOrEqualTo(16);
    }

    @Test
    void hasACodeThatACameraCanReadAndTheSameAddressInLetters() throws Exception {
        try (PDDocument file = pdf(letter(false))) {
            BufferedImage page = new PDFRenderer(file).renderImageWithDPI(0, 150, ImageType.RGB);
            int[] dots = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            var read = new QRCodeReader()
                    .decode(new BinaryBitmap(
                            new HybridBinarizer(new RGBLuminanceSource(page.getWidth(), page.getHeight(), dots))));
            assertThat(read.getText()).isEqualTo(Samples.ADDRESS);
            assertThat(new PDFTextStripper().getText(file)).contains(Samples.ADDRESS);
        }
    }

    @Test
    void keepsEveryWordOnThePaper() throws IOException {
        PaperLetter letter = new PaperLetter(
                java.util.UUID.randomUUID(),
                Samples.SUBJECT,
                "EXAMPLE, Ann",
                List.of("A".repeat(200), "LE1 1AA"),
                "word ".repeat(1500) + "x".repeat(500) + "\n\n- 漢字 and <b>bold</b>\n",
                null,
                true);
        try (PDDocument file = pdf(letter)) {
            for (int page = 1; page <= file.getNumberOfPages(); page++) {
                assertThat(positions(file, page)).allMatch(each -> inside(each, 15, 10, 193, 290));
            }
            assertThat(new PDFTextStripper().getText(file)).contains("?? and <b>bold</b>");
        }
    }

    static PaperLetter letter(boolean large) {
        return Samples.letter(WINDOW, QrCode.of(Samples.ADDRESS), large);
    }

    private static float smallest(PaperLetter letter) throws IOException {
        try (PDDocument file = pdf(letter)) {
            float smallest = Float.MAX_VALUE;
            for (int page = 1; page <= file.getNumberOfPages(); page++) {
                for (Position each : positions(file, page)) {
                    boolean below = page > 1 || each.y > 92;
                    if (below && each.y < 280) {
                        smallest = Math.min(smallest, each.size);
                    }
                }
            }
            return smallest;
        }
    }

    private static PDDocument pdf(PaperLetter letter) throws IOException {
        return Loader.loadPDF(LetterPdf.of(letter));
    }

    private static void types(PDStructureNode node, List<String> types) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                types.add(element.getStructureType());
                types(element, types);
            }
        }
    }

    /** In millimetres from the upper left corner; y is the baseline. */
    private record Position(String text, float x, float y, float toX, float size) {}

    private static boolean inside(Position at, float left, float top, float right, float bottom) {
        return at.x >= left - 0.1 && at.toX <= right + 0.1 && at.y - at.size * 0.25 >= top && at.y <= bottom;
    }

    private static String text(List<Position> positions) {
        StringBuilder text = new StringBuilder();
        positions.forEach(each -> text.append(each.text.strip()));
        return text.toString();
    }

    private static List<Position> positions(PDDocument file, int page) throws IOException {
        List<Position> found = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition at) {
                if (!at.getUnicode().isBlank()) {
                    float mm = 25.4f / 72;
                    found.add(new Position(
                            at.getUnicode(),
                            at.getXDirAdj() * mm,
                            at.getYDirAdj() * mm,
                            (at.getXDirAdj() + at.getWidthDirAdj()) * mm,
                            at.getFontSizeInPt()));
                }
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(file);
        return found;
    }

    @Test
    void drawsABoxToTickInPlaceOfBrackets() {
        List<Block> slip = Blocks.of("- [ ] I still need it.\n- [ ] No, because: [ ] I am better. [ ] I go private.");
        assertThat(slip).extracting(Block::label).containsExactly(Block.BOX, Block.BOX);
        String words =
                slip.get(1).words().stream().map(Block.Words::text).collect(java.util.stream.Collectors.joining());
        assertThat(words)
                .isEqualTo("No, because: " + Block.INLINE_BOX + " I am better. " + Block.INLINE_BOX + " I go private.");
        String drawn = Layout.of(new PaperLetter(
                        java.util.UUID.randomUUID(),
                        "A slip",
                        null,
                        List.of(),
                        "- [ ] No, because: [ ] I am better.",
                        null,
                        false))
                .pages()
                .get(0);
        assertThat(drawn.split(" re S", -1)).as("boxes").hasSize(3);
    }
}
