package health.baton.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;

/** An entry with its correction, as the timeline reads it. */
final class StoryRow {
    private StoryRow() {}

    static StoryEntry entry(ResultSet row, int number) throws SQLException {
        Timestamp corrected = row.getTimestamp("corrected_at");
        Timestamp entered = row.getTimestamp("entered_at");
        return new StoryEntry(
                row.getLong("id"),
                instant(row.getTimestamp("at")),
                row.getString("who"),
                row.getString("label"),
                AnswersJson.read(row.getString("answers")).stream()
                        .filter(answer -> !answer.text().isEmpty())
                        .toList(),
                corrected == null
                        ? null
                        : new StoryEntry.Correction(
                                row.getString("reason"),
                                row.getString("corrected_by"),
                                instant(corrected),
                                row.getString("moved_to")),
                entered == null ? null : new StoryEntry.Paper(row.getString("on_paper_by"), instant(entered)));
    }

    private static Instant instant(Timestamp timestamp) {
        return timestamp.toInstant();
    }
}
