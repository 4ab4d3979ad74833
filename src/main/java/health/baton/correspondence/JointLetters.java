package health.baton.correspondence;

import health.baton.engine.Fills;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Letters to one person about several of their cases that are printed as one. Each stays the letter of its case: it is
 * answered, chased and ended by itself; one code leads to all of them.
 */
@Component
@Fills(letters = "entryNumber")
class JointLetters {
    private final JdbcClient jdbc;
    private final Letters letters;
    private final Composer composer;
    private final AnswerLinks links;
    private final Facts facts;
    private final Clock clock;

    JointLetters(JdbcClient jdbc, Letters letters, Composer composer, AnswerLinks links, Facts facts, Clock clock) {
        this.jdbc = jdbc;
        this.letters = letters;
        this.composer = composer;
        this.links = links;
        this.facts = facts;
        this.clock = clock;
    }

    /** What is printed instead of the letters of each. */
    record Words(String subject, String body) {}

    /** A letter of a pathway. */
    private record Named(String caseReference, String pathway, String letter) {}

    /** They are printed as one, the first in the place of all; false when their pathway has no words for that. */
    boolean join(List<UUID> ids) {
        if (template(ids.get(0)).isEmpty()) {
            return false;
        }
        jdbc.sql("update message set joined_to = ? where id = any(?)")
                .params(ids.get(0), ids.toArray(UUID[]::new))
                .update();
        return true;
    }

    /** The letters that are printed as one, oldest first, by the one in whose place they are; others are absent. */
    Map<UUID, List<Message>> joinedTo(Collection<UUID> firsts) {
        return jdbc
                .sql("select * from message where joined_to = any(?) order by number")
                .param(firsts.toArray(UUID[]::new))
                .query(Message::of)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        message -> Objects.requireNonNull(message.joinedTo()),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    /** The letters that are printed as one with this, oldest first; only itself when it is printed alone. */
    List<Message> with(Message letter) {
        UUID first = letter.joinedTo();
        return first == null ? List.of(letter) : joinedTo(List.of(first)).getOrDefault(first, List.of(letter));
    }

    /** What was printed instead of this letter; empty when it is printed alone, or not laid out yet. */
    Optional<Words> words(Message letter) {
        return letter.joinedTo() == null
                ? Optional.empty()
                : jdbc.sql("select subject, body_markdown from joint_letter where message_id = ?")
                        .param(letter.joinedTo())
                        .query((row, number) -> new Words(row.getString(1), row.getString(2)))
                        .optional();
    }

    /** The one letter with an address of its own in it, as it goes into an envelope; the words are kept. */
    PaperLetter onPaper(UUID first, List<Message> all, LettersToPost.Envelope envelope) {
        SeveralEntries template = template(first)
                .orElseThrow(() -> new IllegalStateException("The words for several entries are no longer there"));
        List<Instant> dues = all.stream()
                .map(letter -> letter.content().due())
                .filter(Objects::nonNull)
                .toList();
        Instant earliest = dues.stream().min(Comparator.naturalOrder()).orElseGet(clock::instant);
        List<String> entries = new ArrayList<>();
        for (Message letter : all) {
            entries.add(composer.toPerson(letter.caseReference(), template.entry(entries.size() + 1), earliest)
                    .body());
        }
        Content around = composer.toPerson(all.get(0).caseReference(), template.around(), earliest);
        // each of the letters may name another day
        Words words = new Words(around.subject(), AnswerLinks.dated(template.body(around.body(), entries), earliest));
        keep(first, words);
        return links.onPaper(
                first,
                new Content(
                        words.subject(),
                        words.body(),
                        true,
                        dues.stream().max(Comparator.naturalOrder()).orElse(null),
                        around.person(),
                        around.birthDate(),
                        around.phone()),
                envelope);
    }

    private void keep(UUID first, Words words) {
        jdbc.sql("""
                        insert into joint_letter (message_id, subject, body_markdown, written_at) values (?, ?, ?, ?)
                        on conflict (message_id) do update set subject = excluded.subject,
                          body_markdown = excluded.body_markdown, written_at = excluded.written_at""")
                .params(first, words.subject(), words.body(), Outbox.at(clock.instant()))
                .update();
    }

    /** Those of a batch wait alone again. */
    void part(UUID batch) {
        jdbc.sql("delete from joint_letter where message_id in (select joined_to from message where print_batch = ?)")
                .param(batch)
                .update();
        jdbc.sql("update message set joined_to = null where print_batch = ?")
                .param(batch)
                .update();
    }

    /** Each of the cases says with which others it shared a letter; once, however often it is said. */
    void tellCases(UUID batch) {
        List<UUID> firsts = jdbc.sql(
                        "select id from message where print_batch = ? and joined_to = id and not_posted_because is null")
                .param(batch)
                .query(UUID.class)
                .list();
        joinedTo(firsts)
                .values()
                .forEach(all -> all.forEach(letter -> {
                    String others = all.stream()
                            .filter(other -> !other.id().equals(letter.id()))
                            .map(Message::caseReference)
                            .collect(Collectors.joining(", "));
                    facts.note(
                            letter.caseReference(),
                            "joint:" + letter.id(),
                            "Posted as one letter with other entries of the same person",
                            Map.of("Asked about in the same letter", others));
                }));
    }

    /** The other cases about which letters of this case ask, too. */
    List<String> casesBeside(String caseReference) {
        return jdbc.sql("""
                        select distinct other.case_reference from message own
                          join message other on other.joined_to = own.joined_to
                        where own.case_reference = :reference and other.case_reference <> :reference order by 1""")
                .param("reference", caseReference)
                .query(String.class)
                .list();
    }

    /** How many letters of a batch stand for several, and for how many. */
    LettersToPost.Joint count(UUID batch) {
        return jdbc.sql("""
                        select count(distinct joined_to), count(*) from message
                        where print_batch = ? and joined_to is not null""")
                .param(batch)
                .query((row, number) -> new LettersToPost.Joint(row.getInt(1), row.getInt(2)))
                .single();
    }

    private Optional<SeveralEntries> template(UUID first) {
        return jdbc.sql("""
                        select case_reference, pathway, letter from message
                        where id = ? and pathway is not null and letter is not null""")
                .param(first)
                .query((row, number) -> new Named(row.getString(1), row.getString(2), row.getString(3)))
                .optional()
                .flatMap(named ->
                        letters.find(named.caseReference(), named.pathway(), named.letter() + SeveralEntries.ENDING))
                .flatMap(SeveralEntries::in);
    }
}
