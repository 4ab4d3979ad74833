package health.baton.printing;

import health.baton.correspondence.LettersToPost;
import health.baton.correspondence.PaperLetter;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lays out the letters of a part: their codes, what their pages draw and the mark that it is done are one transaction.
 * Whatever dies, the part is done once or still to do.
 */
@Component
class RenderParts {
    private final LetterStore letters;
    private final LettersToPost toPost;
    private final TransactionTemplate transaction;

    RenderParts(LetterStore letters, LettersToPost toPost, PlatformTransactionManager transactions) {
        this.letters = letters;
        this.toPost = toPost;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** One part; false when there is none to do. */
    boolean next() {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            var part = letters.take();
            part.ifPresent(this::layOut);
            return part.isPresent();
        }));
    }

    private void layOut(LetterStore.Part part) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
        List<LetterStore.LaidOut> done = new ArrayList<>();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            int position = part.first();
            for (PaperLetter letter : toPost.onPaper(letters.envelopes(part))) {
                MessageDigest checksum = sha256();
                List<String> pages = Layout.of(letter).pages();
                for (String page : pages) {
                    byte[] drawn = page.getBytes(StandardCharsets.US_ASCII);
                    checksum.update(drawn);
                    byte[] small = deflated(drawn);
                    out.writeInt(small.length);
                    out.write(small);
                }
                done.add(new LetterStore.LaidOut(
                        position++, pages.size(), HexFormat.of().formatHex(checksum.digest())));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        letters.laidOut(part, bytes.toByteArray(), done);
    }

    private static byte[] deflated(byte[] drawn) throws IOException {
        Deflater quick = new Deflater(Deflater.BEST_SPEED);
        ByteArrayOutputStream small = new ByteArrayOutputStream(4096);
        try (DeflaterOutputStream out = new DeflaterOutputStream(small, quick)) {
            out.write(drawn);
        } finally {
            quick.end();
        }
        return small.toByteArray();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
