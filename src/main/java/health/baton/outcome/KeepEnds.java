package health.baton.outcome;

import health.baton.casefile.CaseFile;
import health.baton.casefile.CaseSummary;
import health.baton.casefile.Person;
import health.baton.engine.CaseEvent;
import health.baton.form.ShownDate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the ends that the model marks: {@code practiceList} says in words how the list of the person's practice calls it,
 * {@code practiceListFacts} what it shows besides, {@code personAnswered} ({@code yes} or {@code no}) whether whoever was
 * asked answered.
 */
@Component
class KeepEnds {
    private static final String UNKNOWN = "Not known";

    private final EndedCases ended;
    private final CaseFile caseFile;
    private final Clock clock;

    KeepEnds(EndedCases ended, CaseFile caseFile, Clock clock) {
        this.ended = ended;
        this.caseFile = caseFile;
        this.clock = clock;
    }

    @EventListener
    void on(CaseEvent.Passed passed) {
        Map<String, String> properties = passed.properties();
        if (properties.containsKey("outcome")
                && (properties.containsKey("practiceList") || properties.containsKey("personAnswered"))) {
            caseFile.find(passed.caseReference()).ifPresent(summary -> keep(summary, properties));
        }
    }

    /** Late is not silent. */
    @EventListener
    void on(CaseEvent.AnsweredLate late) {
        ended.answered(late.caseReference(), clock.instant());
    }

    private void keep(CaseSummary summary, Map<String, String> properties) {
        LocalDate today = LocalDate.now(clock.withZone(ShownDate.ZONE));
        Optional<Person> person = Optional.ofNullable(summary.person());
        Map<String, Object> known = caseFile.known(summary.reference());
        ended.add(new EndedCases.Ended(
                summary.reference(),
                summary.pathway(),
                caseFile.area(summary.reference()).orElse(null),
                person.flatMap(one -> Optional.ofNullable(one.practiceCode())).orElse("unknown"),
                properties.get("practiceList"),
                Arrays.stream(properties.getOrDefault("practiceListFacts", "").split(",", -1))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList(),
                answered(properties.get("personAnswered")),
                person.flatMap(one -> one.age(today)).map(KeepEnds::band).orElse(UNKNOWN),
                language(known.get("language")),
                clock.instant(),
                null));
    }

    private static @Nullable Boolean answered(@Nullable String said) {
        return said == null ? null : said.equals("yes");
    }

    /** As the tables of the NHS have them for adults, and children together. */
    static String band(int age) {
        List<Integer> from = List.of(18, 40, 60, 70, 80);
        int at = (int) from.stream().filter(first -> age >= first).count();
        if (at == 0) {
            return "Under 18";
        }
        return at == from.size()
                ? "%d and over".formatted(from.get(at - 1))
                : "%d to %d".formatted(from.get(at - 1), from.get(at) - 1);
    }

    private static String language(@Nullable Object said) {
        String language = said == null ? "" : said.toString().strip().toLowerCase(Locale.ROOT);
        return language.isEmpty() ? UNKNOWN : language.substring(0, 1).toUpperCase(Locale.ROOT) + language.substring(1);
    }
}
