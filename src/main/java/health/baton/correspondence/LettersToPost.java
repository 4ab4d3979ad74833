package health.baton.correspondence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Letters on paper that a print run posts: those that the model gives to a team's print run. A letter that has a task of its
 * own is none of them.
 */
@Component
public class LettersToPost {
    private static final String WAITS =
            "posted_by is not null and print_batch is null and sent_at is null and not_posted_because is null";
    /** "By 21-Nov-2026" is kept until that day is over. */
    private static final String TAKE = """
            update message set print_batch = ?, due_at = coalesce(
              (((cast(? as timestamptz) + answer_within) at time zone ?)::date + 1)::timestamp at time zone ?
                - interval '1 second', due_at)
            where id = any(?) and\s""" + WAITS + " returning id";

    private final JdbcClient jdbc;
    private final Candidates candidates;
    private final AnswerLinks links;
    private final JointLetters joint;
    private final Clock clock;

    LettersToPost(JdbcClient jdbc, Candidates candidates, AnswerLinks links, JointLetters joint, Clock clock) {
        this.joint = joint;
        this.jdbc = jdbc;
        this.candidates = candidates;
        this.links = links;
        this.clock = clock;
    }

    /** How many letters of a pathway wait for the print run of a team, the first since when. */
    public record Waiting(String team, String pathway, int letters, Instant since) {}

    /**
     * A letter that waits.
     *
     * @param asks whether it wants an answer; else it only tells something
     * @param envelope where it goes; without lines when no address is known
     * @param against why nobody should get it any more; null when nothing is against it
     * @param about what it says, and to whom
     */
    public record Candidate(
            UUID id,
            String caseReference,
            boolean asks,
            Envelope envelope,
            @Nullable String against,
            About about) {}

    /**
     * What letters have in common that can be one.
     *
     * @param letter its name in the pathway's folder; null when that is not known
     * @param birthDate for which the reply page asks; null when it is not known
     * @param nhsNumber ten digits; null when it is not known
     */
    public record About(
            @Nullable String letter,
            @Nullable LocalDate birthDate,
            @Nullable String nhsNumber) {
        public static final About NOTHING = new About(null, null, null);
    }

    /** How many letters on paper stand for several, and for how many. */
    public record Joint(int letters, int entries) {}

    /** @param lines name and address; empty when no address is known */
    public record Envelope(List<String> lines, boolean largePrint) {}

    public List<Waiting> waiting(Collection<String> teams) {
        return jdbc.sql("select posted_by, pathway, count(*), min(created_at) from message where " + WAITS
                        + " and posted_by = any(?) group by 1, 2 order by 2, 1")
                .param(teams.toArray(String[]::new))
                .query((row, number) -> new Waiting(row.getString(1), row.getString(2), row.getInt(3), instant(row, 4)))
                .list();
    }

    public boolean anyWaiting(Collection<String> teams) {
        return jdbc.sql("select exists (select from message where " + WAITS + " and posted_by = any(?))")
                .param(teams.toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    /** All that wait for one team's print run of one pathway, oldest first. */
    public List<UUID> waitingFor(String team, String pathway) {
        return jdbc.sql("select id from message where " + WAITS + " and posted_by = ? and pathway = ? order by number")
                .params(team, pathway)
                .query(UUID.class)
                .list();
    }

    /** The same letters with where they go and what is against them now; a few queries however many. */
    public List<Candidate> read(Collection<UUID> ids) {
        return candidates.read(ids);
    }

    /**
     * These letters to one person are printed as one, the first in the place of all; false when their pathway has no words
     * for several, so that each goes by itself.
     */
    public boolean join(List<UUID> ids) {
        return joint.join(ids);
    }

    /** The letters for which these stand, by the one that stands for them; absent those that stand for themselves. */
    public Map<UUID, List<UUID>> joinedTo(Collection<UUID> ids) {
        Map<UUID, List<UUID>> joined = new HashMap<>();
        joint.joinedTo(ids)
                .forEach((first, all) ->
                        joined.put(first, all.stream().map(Message::id).toList()));
        return joined;
    }

    public Joint joint(UUID batch) {
        return joint.count(batch);
    }

    /** From now on they are in this batch, and the time for an answer begins; returns those that were in none. */
    public Set<UUID> take(UUID batch, Collection<UUID> ids) {
        return new HashSet<>(jdbc.sql(TAKE)
                .params(batch, Outbox.at(clock.instant()), Words.BRITAIN.getId(), Words.BRITAIN.getId())
                .param(ids.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    /** No print run takes it any more. */
    public void leaveOut(UUID id, String reason) {
        jdbc.sql("update message set not_posted_because = ? where id = ? and " + WAITS)
                .params(reason, id)
                .update();
    }

    /** They wait again, as if they had never been in this batch. */
    public void giveBack(UUID batch) {
        joint.part(batch);
        jdbc.sql("update message set print_batch = null where print_batch = ? and sent_at is null")
                .param(batch)
                .update();
    }

    /** They do not go, nor does anything that is printed as one with them. */
    public void takenOut(UUID batch, Map<UUID, String> reasons) {
        reasons.forEach((letter, reason) -> jdbc.sql("""
                        update message set not_posted_because = :reason
                        where print_batch = :batch and sent_at is null and coalesce(joined_to, id) =
                          (select coalesce(joined_to, id) from message where id = :letter)""")
                .param("reason", reason)
                .param("batch", batch)
                .param("letter", letter)
                .update());
    }

    /** They count as sent, but for those that were taken out; cases that share a letter say so. */
    public void posted(UUID batch) {
        joint.tellCases(batch);
        jdbc.sql("update message set sent_at = ? where print_batch = ? and sent_at is null"
                        + " and not_posted_because is null")
                .params(Outbox.at(clock.instant()), batch)
                .update();
    }

    /** With a code of its own in each that can be answered on the reply page, in the order of the envelopes. */
    public List<PaperLetter> onPaper(Map<UUID, Envelope> envelopes) {
        Map<UUID, Message> messages = new HashMap<>(jdbc
                .sql("select * from message where id = any(?)")
                .param(envelopes.keySet().toArray(UUID[]::new))
                .query(Message::of)
                .list()
                .stream()
                .collect(Collectors.toMap(Message::id, Function.identity())));
        Map<UUID, List<Message>> joined = joint.joinedTo(envelopes.keySet());
        return envelopes.entrySet().stream()
                .map(each -> joined.containsKey(each.getKey())
                        ? joint.onPaper(each.getKey(), joined.get(each.getKey()), each.getValue())
                        : links.onPaper(Objects.requireNonNull(messages.get(each.getKey())), each.getValue()))
                .toList();
    }

    /**
     * The letter that somebody made goes with this team's print run.
     *
     * @param lasts how long the person has for an answer from the day on which it is printed
     */
    void add(UUID id, String team, String pathway, String letter, Duration lasts) {
        jdbc.sql("""
                update message set posted_by = ?, pathway = ?, letter = ?, answer_within = make_interval(secs => ?)
                where id = ? and posted_by is null""").params(team, pathway, letter, lasts.toSeconds(), id).update();
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
