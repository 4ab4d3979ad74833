package health.baton.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** What the office hands to the mailing house: one file of all letters, and the list of its pages. */
record PrintedBatch(Path letters, Path list) {
    private static final int DOTS_PER_INCH = 150;

    /** Fetches both from the page of the batch. */
    static PrintedBatch fetch(Page page) {
        return new PrintedBatch(fetch(page, "All letters"), fetch(page, "List for the mailing house"));
    }

    private static Path fetch(Page page, String link) {
        return page.waitForDownload(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                        .click())
                .path();
    }

    /** @param text all that can be read in it */
    record Paper(String text, List<byte[]> pages) {
        /** The address in its QR code, as a telephone's camera reads it. */
        String scanned() {
            return pages.stream()
                    .map(page -> {
                        try {
                            return QrReader.read(page);
                        } catch (AssertionError none) {
                            return "";
                        }
                    })
                    .filter(address -> !address.isEmpty())
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No page has a QR code that a camera could read"));
        }

        void keep(String name) {
            for (int i = 0; i < pages.size(); i++) {
                try {
                    Files.write(Desk.PICTURES.resolve("%s-%d.png".formatted(name, i + 1)), pages.get(i));
                } catch (IOException full) {
                    throw new UncheckedIOException(full);
                }
            }
        }
    }

    /** The one letter to somebody, by what stands in its window. */
    Paper letterTo(String name) {
        try (PDDocument file = Loader.loadPDF(letters.toFile())) {
            for (NamedCsvRecord line : lines()) {
                int from = Integer.parseInt(line.getField("Page from"));
                int to = Integer.parseInt(line.getField("Page to"));
                String text = text(file, from, to);
                if (text.contains(name)) {
                    return new Paper(text.replaceAll("\\s+", " "), pictures(file, from, to));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        throw new AssertionError("No letter to " + name);
    }

    private List<NamedCsvRecord> lines() throws IOException {
        return CsvReader.builder().ofNamedCsvRecord(Files.readString(list)).stream()
                .toList();
    }

    private static String text(PDDocument file, int from, int to) throws IOException {
        PDFTextStripper words = new PDFTextStripper();
        words.setStartPage(from);
        words.setEndPage(to);
        return words.getText(file);
    }

    private static List<byte[]> pictures(PDDocument file, int from, int to) throws IOException {
        PDFRenderer renderer = new PDFRenderer(file);
        List<byte[]> pictures = new java.util.ArrayList<>();
        for (int page = from; page <= to; page++) {
            BufferedImage picture = renderer.renderImageWithDPI(page - 1, DOTS_PER_INCH, ImageType.RGB);
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", png);
            pictures.add(png.toByteArray());
        }
        return pictures;
    }
}
