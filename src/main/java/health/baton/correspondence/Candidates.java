package health.baton.correspondence;

import health.baton.correspondence.LettersToPost.About;
import health.baton.correspondence.LettersToPost.Candidate;
import health.baton.correspondence.LettersToPost.Envelope;
import health.baton.form.NhsNumber;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Letters that a batch may take, read a thousand at a time: to whom they go, and what speaks against them by now. */
@Component
class Candidates {
    private static final String READ = """
            select id, case_reference, letter, birth_date, case
              when answered_at is not null or exists (select from reply_answer a join message l on l.id = a.message_id
                where l.case_reference = m.case_reference and a.answered_at > m.created_at) then 'The answer came'
              when exists (select from message c where c.corrects = m.id) then 'It was entered in error'
              when exists (select from message n where n.case_reference = m.case_reference and n.kind = m.kind
                and n.subject = m.subject and n.number > m.number and n.opens is null) then 'A later letter stands in its place'
              when asked and answer_within is null and due_at <= ? then 'The time for an answer is over'
              end as against, asked
            from message m where id = any(?)""";

    private static final String NHS_NUMBER = "nhsNumber";
    private static final Set<String> NEEDED =
            Stream.concat(Window.NAMES.stream(), Stream.of(NHS_NUMBER)).collect(Collectors.toUnmodifiableSet());

    private final JdbcClient jdbc;
    private final Facts facts;
    private final Clock clock;

    Candidates(JdbcClient jdbc, Facts facts, Clock clock) {
        this.jdbc = jdbc;
        this.facts = facts;
        this.clock = clock;
    }

    /** A few queries however many there are. */
    List<Candidate> read(Collection<UUID> ids) {
        List<Candidate> found = jdbc.sql(READ)
                .params(Outbox.at(clock.instant()), ids.toArray(UUID[]::new))
                .query((row, number) -> new Candidate(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getBoolean(6),
                        new Envelope(List.of(), false),
                        row.getString(5),
                        new About(row.getString(3), row.getObject(4, LocalDate.class), null)))
                .list();
        Set<String> cases = found.stream().map(Candidate::caseReference).collect(Collectors.toSet());
        Map<String, Map<String, Object>> known = facts.knownOf(cases, NEEDED);
        return found.stream()
                .map(letter -> with(letter, known.getOrDefault(letter.caseReference(), Map.of())))
                .toList();
    }

    private static Candidate with(Candidate letter, Map<String, Object> known) {
        Object number = known.get(NHS_NUMBER);
        return new Candidate(
                letter.id(),
                letter.caseReference(),
                letter.asks(),
                Window.envelope(known),
                letter.against(),
                new About(
                        letter.about().letter(),
                        letter.about().birthDate(),
                        number == null ? null : NhsNumber.compact(number.toString())));
    }
}
