package health.baton.casefile;

import health.baton.form.Answer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Keeps the link between a case and its person as the case's entries say it. */
@Component
class Identity {
    /** Value of the process variable {@code practice} while nobody knows the practice. */
    static final String UNKNOWN_PRACTICE = "unknown";

    private static final Set<String> KEYS =
            Set.of("nhsNumber", "familyName", "givenName", "birthDate", "gender", "practiceCode");

    private final Timeline timeline;
    private final PersonRegister persons;

    Identity(Timeline timeline, PersonRegister persons) {
        this.timeline = timeline;
        this.persons = persons;
    }

    void relinkIfToldBy(String reference, List<Answer> answers) {
        if (answers.stream().anyMatch(answer -> KEYS.contains(answer.key()))) {
            relink(reference);
        }
    }

    void relink(String reference) {
        persons.link(
                reference,
                Person.from(timeline.facts(reference)).map(Person::nhsNumber).orElse(null));
    }

    /** The NHS number of whom a case that begins is about; from now on the person is known. */
    Optional<String> first(Map<String, Object> facts) {
        Optional<String> number = Person.from(facts).map(Person::nhsNumber);
        number.ifPresent(persons::know);
        return number;
    }

    /** ODS code of the named practice, or {@code unknown}. */
    static String practice(Map<String, Object> facts) {
        return Person.from(facts)
                .flatMap(person -> Optional.ofNullable(person.practiceCode()))
                .orElse(UNKNOWN_PRACTICE);
    }
}
