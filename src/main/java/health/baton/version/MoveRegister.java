package health.baton.version;

import health.baton.engine.Version;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The moves that administrators asked for, and what became of each case. */
@Component
class MoveRegister {
    private static final String READ = """
            select m.*, count(c.*) filter (where c.moved) as moved, count(c.*) filter (where not c.moved) as refused
            from version_move m left join version_move_case c on c.move_id = m.id
            where %s group by m.id order by m.id desc
            """;

    private final JdbcClient db;
    private final Clock clock;

    MoveRegister(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** While one from the same version goes on, another is none. */
    void ask(Version from, Version to, String by) {
        db.sql("""
                        insert into version_move (pathway, from_content, from_version, to_version, asked_by, asked_at)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .params(from.pathway(), from.content(), from.number(), to.number(), by, now())
                .update();
    }

    List<Move> underWay() {
        return db.sql(READ.formatted("m.finished_at is null"))
                .query(MoveRegister::row)
                .list();
    }

    /** The newest first. */
    List<Move> from(Version version) {
        return db.sql(READ.formatted("m.from_content = ?"))
                .param(version.content())
                .query(MoveRegister::row)
                .list();
    }

    void finish(Move move) {
        db.sql("update version_move set finished_at = ? where id = ? and finished_at is null")
                .params(now(), move.id())
                .update();
    }

    Set<String> done(Move move) {
        return new HashSet<>(db.sql("select case_reference from version_move_case where move_id = ?")
                .param(move.id())
                .query(String.class)
                .list());
    }

    /** Notes what became of a case; false when that was noted before. Whoever comes second waits for the first. */
    boolean note(Move move, String caseReference, String whyNot) {
        return db.sql("insert into version_move_case values (?, ?, ?, ?, ?) on conflict do nothing")
                        .params(move.id(), caseReference, whyNot.isEmpty(), whyNot, now())
                        .update()
                == 1;
    }

    List<Refused> refused(Move move, int most) {
        return db.sql("""
                        select case_reference, why_not from version_move_case where move_id = ? and not moved
                        order by case_reference limit ?
                        """)
                .params(move.id(), most)
                .query((row, number) -> new Refused(row.getString(1), row.getString(2)))
                .list();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Move row(ResultSet row, int number) throws SQLException {
        Timestamp finished = row.getTimestamp("finished_at");
        return new Move(
                row.getLong("id"),
                row.getString("pathway"),
                row.getString("from_content"),
                row.getInt("from_version"),
                row.getInt("to_version"),
                row.getString("asked_by"),
                row.getTimestamp("asked_at").toInstant(),
                finished == null ? null : finished.toInstant(),
                row.getLong("moved"),
                row.getLong("refused"));
    }
}
