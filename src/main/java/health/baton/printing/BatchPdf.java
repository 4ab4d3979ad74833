package health.baton.printing;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.UUID;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.stereotype.Component;

/** Puts the pages of all parts into one file, which is kept in pieces of a megabyte; the typefaces are in it once. */
@Component
class BatchPdf {
    private static final int PIECE = 1 << 20;
    private final LetterStore letters;

    BatchPdf(LetterStore letters) {
        this.letters = letters;
    }

    void make(UUID batch) throws IOException {
        try (PDDocument file = new PDDocument();
                Pieces pieces = new Pieces(batch)) {
            PDResources fonts = new PDResources();
            for (Face face : Face.values()) {
                try (InputStream read = Type.open(face)) {
                    fonts.put(COSName.getPDFName(face.resource()), PDType0Font.load(file, read, false));
                }
            }
            file.getDocumentInformation().setTitle("Letters to print");
            file.getDocumentCatalog().setLanguage(LetterPdf.LANGUAGE);
            int number = 0;
            for (var part = letters.part(batch, number); part.isPresent(); part = letters.part(batch, ++number)) {
                pages(file, fonts, part.get());
            }
            file.save(pieces);
        }
    }

    private static void pages(PDDocument file, PDResources fonts, byte[] part) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(part))) {
            while (in.available() > 0) {
                PDPage page = LetterPdf.page(file, fonts);
                COSStream drawn = file.getDocument().createCOSStream();
                try (OutputStream raw = drawn.createRawOutputStream()) {
                    raw.write(in.readNBytes(in.readInt()));
                }
                drawn.setItem(COSName.FILTER, COSName.FLATE_DECODE);
                page.setContents(new PDStream(drawn));
            }
        }
    }

    private final class Pieces extends OutputStream {
        private final UUID batch;
        private final byte[] piece = new byte[PIECE];
        private int filled;
        private int number;

        Pieces(UUID batch) {
            this.batch = batch;
        }

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] from, int start, int length) {
            int done = 0;
            while (done < length) {
                int fits = Math.min(length - done, PIECE - filled);
                System.arraycopy(from, start + done, piece, filled, fits);
                filled += fits;
                done += fits;
                if (filled == PIECE) {
                    keep();
                }
            }
        }

        @Override
        public void close() {
            if (filled > 0) {
                keep();
            }
        }

        private void keep() {
            letters.addFile(batch, number++, java.util.Arrays.copyOf(piece, filled));
            filled = 0;
        }
    }
}
