package health.baton.casefile;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A person as a whole: all NHS numbers that were found to be theirs, and all cases under these. */
@Component
public class OnePerson {
    private final PersonRegister persons;
    private final JdbcClient db;

    OnePerson(PersonRegister persons, JdbcClient db) {
        this.persons = persons;
        this.db = db;
    }

    /** The numbers of whom these cases are about, merged ones included; empty for somebody without a number. */
    public Set<String> numbers(Collection<String> references) {
        Set<String> numbers = new TreeSet<>();
        db.sql(
                        "select distinct p.nhs_number from person p join care_case c on c.person_id = p.id where c.reference in (:references)")
                .param("references", references)
                .query(String.class)
                .list()
                .forEach(number -> numbers.addAll(persons.same(number)));
        return numbers;
    }

    /** References of all cases under these numbers. */
    public Set<String> cases(Collection<String> numbers) {
        Set<String> cases = new TreeSet<>();
        numbers.forEach(number -> cases.addAll(persons.cases(number)));
        return cases;
    }

    /** Until the end of the transaction nobody starts a case for this person. */
    public void lock(Collection<String> numbers) {
        numbers.stream().sorted().forEach(persons::lock);
    }
}
