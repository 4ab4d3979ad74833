package health.baton.printing;

import health.baton.correspondence.LettersToPost.Envelope;
import java.sql.ResultSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The letters of the batches, the parts in which they are laid out, and the files that come of it. */
@Component
class LetterStore {
    /** Letters in a step: about a second's work. */
    static final int PART = 200;

    private final JdbcClient db;
    private final JdbcTemplate many;

    LetterStore(JdbcClient db, JdbcTemplate many) {
        this.db = db;
        this.many = many;
    }

    /** @param first and last position, from 1 */
    record Part(UUID batch, int number, int first, int last) {}

    record LeftOut(UUID id, String caseReference, String reason, boolean waits) {}

    /**
     * @param pages that it takes
     * @param checksum of what they draw
     */
    record LaidOut(int position, int pages, String checksum) {}

    /**
     * A line of the manifest.
     *
     * @param letter id of the message
     * @param envelope name and address
     */
    record Line(
            int position,
            UUID letter,
            String caseReference,
            int from,
            int pages,
            String postcodeArea,
            boolean largePrint,
            String checksum,
            String envelope) {}

    void add(UUID batch, List<Chosen> letters) {
        many.batchUpdate(
                """
                insert into print_letter (batch_id, position, message_id, case_reference, envelope, postcode_area, large_print)
                values (?, ?, ?, ?, ?, ?, ?)""",
                IntStream.range(0, letters.size())
                        .mapToObj(i -> row(batch, i + 1, letters.get(i)))
                        .toList());
        db.sql("""
                        insert into print_part (batch_id, number, first, last)
                        select ?, n, n * ? + 1, least((n + 1) * ?, ?) from generate_series(0, (? - 1) / ?) as n""")
                .params(batch, PART, PART, letters.size(), letters.size(), PART)
                .update();
    }

    private static Object[] row(UUID batch, int position, Chosen letter) {
        return new Object[] {
            batch,
            position,
            letter.id(),
            letter.caseReference(),
            String.join("\n", letter.envelope().lines()),
            letter.area(),
            letter.envelope().largePrint()
        };
    }

    void addLeftOut(UUID batch, List<LeftOut> letters) {
        many.batchUpdate(
                "insert into print_left_out (batch_id, message_id, case_reference, reason, waits) values (?, ?, ?, ?, ?)",
                letters.stream()
                        .map(each -> new Object[] {batch, each.id(), each.caseReference(), each.reason(), each.waits()})
                        .toList());
    }

    List<LeftOut> leftOut(UUID batch, int most) {
        return db.sql("""
                        select message_id, case_reference, reason, waits from print_left_out where batch_id = ?
                        order by reason, case_reference limit ?""")
                .params(batch, most)
                .query((row, number) -> new LeftOut(
                        row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getBoolean(4)))
                .list();
    }

    Map<String, Integer> leftOutBecause(UUID batch) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        db.sql("select reason, count(*) from print_left_out where batch_id = ? group by 1 order by 1")
                .param(batch)
                .query((ResultSet row) -> {
                    counts.put(row.getString(1), row.getInt(2));
                });
        return counts;
    }

    /** A part that nobody has laid out and nobody holds; held until the end of the transaction. */
    Optional<Part> take() {
        return db.sql("""
                        select batch_id, number, first, last from print_part where bytes is null
                        order by batch_id, number limit 1 for update skip locked""")
                .query((row, number) ->
                        new Part(row.getObject(1, UUID.class), row.getInt(2), row.getInt(3), row.getInt(4)))
                .optional();
    }

    Map<UUID, Envelope> envelopes(Part part) {
        Map<UUID, Envelope> envelopes = new LinkedHashMap<>();
        db.sql("""
                        select message_id, envelope, large_print from print_letter
                        where batch_id = ? and position between ? and ? order by position""").params(part.batch(), part.first(), part.last()).query((ResultSet row) -> {
            envelopes.put(
                    row.getObject(1, UUID.class),
                    new Envelope(row.getString(2).lines().toList(), row.getBoolean(3)));
        });
        return envelopes;
    }

    void laidOut(Part part, byte[] bytes, List<LaidOut> letters) {
        many.batchUpdate(
                "update print_letter set pages = ?, checksum = ? where batch_id = ? and position = ?",
                letters.stream()
                        .map(each -> new Object[] {each.pages(), each.checksum(), part.batch(), each.position()})
                        .toList());
        db.sql("update print_part set bytes = ? where batch_id = ? and number = ?")
                .params(bytes, part.batch(), part.number())
                .update();
    }

    boolean allLaidOut(UUID batch) {
        return db.sql("select not exists (select from print_part where batch_id = ? and bytes is null)")
                .param(batch)
                .query(Boolean.class)
                .single();
    }

    /** Empty after the last. */
    Optional<byte[]> part(UUID batch, int number) {
        return bytes("print_part", batch, number);
    }

    Optional<byte[]> file(UUID batch, int number) {
        return bytes("print_file", batch, number);
    }

    private Optional<byte[]> bytes(String table, UUID batch, int number) {
        return db.sql("select bytes from " + table + " where batch_id = ? and number = ? and bytes is not null")
                .params(batch, number)
                .query(byte[].class)
                .optional();
    }

    void addFile(UUID batch, int number, byte[] bytes) {
        db.sql("insert into print_file (batch_id, number, bytes) values (?, ?, ?)")
                .params(batch, number, bytes)
                .update();
    }

    /** Every letter knows its pages, and the batch how many there are; the parts are not needed any more. */
    void numberPages(UUID batch) {
        db.sql("""
                        update print_letter l set page_from = n.page_from from
                          (select position, 1 + sum(pages) over (order by position) - pages as page_from
                           from print_letter where batch_id = ?) n
                        where l.batch_id = ? and l.position = n.position""").params(batch, batch).update();
        db.sql("update print_batch set pages = (select sum(pages) from print_letter where batch_id = ?) where id = ?")
                .params(batch, batch)
                .update();
        db.sql("update print_part set bytes = '' where batch_id = ?")
                .param(batch)
                .update();
    }

    /** The files of a batch that nobody wants; which letters were in it stays known. */
    void forget(UUID batch) {
        db.sql("delete from print_part where batch_id = ?").param(batch).update();
        db.sql("delete from print_file where batch_id = ?").param(batch).update();
    }

    void each(UUID batch, Consumer<Line> reader) {
        db.sql("""
                        select position, message_id, case_reference, page_from, pages, postcode_area, large_print, checksum, envelope
                        from print_letter where batch_id = ? order by position""")
                .param(batch)
                .query((row, number) -> new Line(
                        row.getInt(1),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getInt(4),
                        row.getInt(5),
                        row.getString(6),
                        row.getBoolean(7),
                        text(row.getString(8)),
                        row.getString(9)))
                .list()
                .forEach(reader);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
