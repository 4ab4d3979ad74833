package health.baton.correspondence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the outbox, as readers of messages need it.
 *
 * @param joinedTo the first of the letters with which it is printed as one; null when it is printed alone
 */
record Message(
        UUID id,
        String caseReference,
        String kind,
        String channel,
        @Nullable String toTeam,
        @Nullable String toPerson,
        @Nullable String toAddress,
        Content content,
        @Nullable UUID opens,
        @Nullable String answerMessage,
        @Nullable String openedMessage,
        @Nullable String failedMessage,
        Instant createdAt,
        @Nullable Instant sentAt,
        @Nullable Instant failedAt,
        @Nullable Instant openedAt,
        @Nullable Instant answeredAt,
        @Nullable String answer,
        @Nullable String answerReason,
        boolean answerReached,
        @Nullable UUID joinedTo) {

    /** Whether it is a letter to the person, who answers it with the forms that the case offers. */
    boolean isToPerson() {
        return kind.equals(Kind.LETTER.code());
    }

    static Message of(ResultSet row, int number) throws SQLException {
        return new Message(
                row.getObject("id", UUID.class),
                row.getString("case_reference"),
                row.getString("kind"),
                row.getString("channel"),
                row.getString("to_team"),
                row.getString("to_person"),
                row.getString("to_address"),
                content(row),
                row.getObject("opens", UUID.class),
                row.getString("answer_message"),
                row.getString("opened_message"),
                row.getString("failed_message"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "sent_at"),
                instant(row, "failed_at"),
                instant(row, "opened_at"),
                instant(row, "answered_at"),
                row.getString("answer"),
                row.getString("answer_reason"),
                row.getBoolean("answer_reached"),
                row.getObject("joined_to", UUID.class));
    }

    private static Content content(ResultSet row) throws SQLException {
        return new Content(
                row.getString("subject"),
                row.getString("body_markdown"),
                row.getBoolean("asked"),
                instant(row, "due_at"),
                row.getString("person"),
                row.getObject("birth_date", LocalDate.class),
                row.getString("phone"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
