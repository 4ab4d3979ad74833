package health.baton.printing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The batches, and where each of them is. */
@Component
class BatchStore {
    private static final String SELECT = """
            select b.*, coalesce((select sum(p.last - p.first + 1) from print_part p
              where p.batch_id = b.id and p.bytes is not null), 0) as laid_out
            from print_batch b
            """;

    private final JdbcClient db;
    private final Clock clock;

    BatchStore(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** A batch whose letters are still to be chosen; while there is one of this team and pathway, that is the one. */
    void add(String team, String pathway, String madeBy) {
        db.sql("""
                        insert into print_batch (id, team, pathway, made_by, made_at, state)
                        values (?, ?, ?, ?, ?, 'choosing') on conflict do nothing""").params(UUID.randomUUID(), team, pathway, madeBy, now()).update();
    }

    /** Another batch beside this one, made by the same person in the same moment. */
    UUID addBeside(Batch first) {
        UUID id = UUID.randomUUID();
        db.sql(
                        "insert into print_batch (id, team, pathway, made_by, made_at, state) values (?, ?, ?, ?, ?, 'printing')")
                .params(
                        id,
                        first.team(),
                        first.pathway(),
                        first.madeBy(),
                        first.madeAt().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    /** Its letters are chosen. */
    void chosen(UUID id, int number, int ofNumbers, int letters) {
        db.sql("update print_batch set number = ?, of_numbers = ?, letters = ?, state = 'printing' where id = ?")
                .params(number, ofNumbers, letters, id)
                .update();
    }

    /** Oldest first. */
    List<UUID> in(String state) {
        return db.sql("select id from print_batch where state = ? order by made_at, number")
                .param(state)
                .query(UUID.class)
                .list();
    }

    /** The batch, held until the end of the transaction; empty when it is in another state, or another node holds it. */
    Optional<Batch> hold(UUID id, String state) {
        return db.sql(SELECT + "where b.id = ? and b.state = ? for update of b skip locked")
                .params(id, state)
                .query(BatchStore::batch)
                .optional();
    }

    Optional<Batch> find(UUID id) {
        return db.sql(SELECT + "where b.id = ?")
                .param(id)
                .query(BatchStore::batch)
                .optional();
    }

    List<Batch> newest(Collection<String> teams, int most) {
        return db.sql(SELECT + "where b.team = any(?) order by b.made_at desc, b.number limit ?")
                .params(teams.toArray(String[]::new), most)
                .query(BatchStore::batch)
                .list();
    }

    /** Moves it on; false when it is in none of the states before. */
    boolean move(UUID id, List<String> before, String after) {
        return db.sql("update print_batch set state = :after where id = :id and state in (:before)")
                        .param("after", after)
                        .param("id", id)
                        .param("before", before)
                        .update()
                == 1;
    }

    void endedBy(UUID id, String who) {
        db.sql("update print_batch set ended_at = ?, ended_by = ? where id = ?")
                .params(now(), who, id)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Batch batch(ResultSet row, int number) throws SQLException {
        return new Batch(
                row.getObject("id", UUID.class),
                row.getString("team"),
                row.getString("pathway"),
                row.getString("made_by"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getInt("number"),
                row.getInt("of_numbers"),
                row.getString("state"),
                row.getInt("letters"),
                row.getInt("pages"),
                row.getInt("laid_out"));
    }
}
