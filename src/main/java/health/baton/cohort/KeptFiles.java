package health.baton.cohort;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files as they came, in parts, until every row of them has been read. */
@Component
class KeptFiles {
    /** What a trust's list of a million people needs. */
    static final int MOST_BYTES = 200_000_000;

    private static final int PART = 1 << 20;

    private final JdbcClient db;

    KeptFiles(JdbcClient db) {
        this.db = db;
    }

    /**
     * Keeps what comes, in the transaction of whoever calls.
     *
     * @throws FileUnreadable when it is too large or no text
     */
    KindOfText keep(UUID cohort, InputStream bytes) throws IOException {
        KindOfText kind = new KindOfText();
        long all = 0;
        int number = 0;
        for (byte[] part = bytes.readNBytes(PART); part.length > 0; part = bytes.readNBytes(PART)) {
            all += part.length;
            if (all > MOST_BYTES) {
                throw new FileUnreadable("The file is larger than 200 MB: bring it in parts.");
            }
            kind.see(part);
            db.sql("insert into cohort_part (cohort_id, number, bytes) values (?, ?, ?)")
                    .params(cohort, number++, part)
                    .update();
        }
        kind.end();
        return kind;
    }

    /** The text from its beginning; each part is fetched when it is needed. */
    Reader open(UUID cohort, Charset charset) {
        return new InputStreamReader(new Parts(cohort), charset);
    }

    void forget(UUID cohort) {
        db.sql("delete from cohort_part where cohort_id = ?").param(cohort).update();
    }

    private Optional<byte[]> part(UUID cohort, int number) {
        return db.sql("select bytes from cohort_part where cohort_id = ? and number = ?")
                .params(cohort, number)
                .query(byte[].class)
                .optional();
    }

    /** One part after another. */
    private final class Parts extends InputStream {
        private final UUID cohort;
        private int number;
        private ByteArrayInputStream now = new ByteArrayInputStream(new byte[0]);

        Parts(UUID cohort) {
            this.cohort = cohort;
        }

        @Override
        public int read() {
            return turn() ? now.read() : -1;
        }

        @Override
        public int read(byte[] into, int from, int most) {
            return turn() ? now.read(into, from, most) : -1;
        }

        /** To the next part where this one is at its end; false at the end of the file. */
        private boolean turn() {
            Optional<byte[]> next = now.available() > 0 ? Optional.empty() : part(cohort, number++);
            next.ifPresent(bytes -> now = new ByteArrayInputStream(bytes));
            return now.available() > 0;
        }
    }
}
