package health.baton.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PersonTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void showsSurnameBirthDateAgeAndNhsNumberInGroups() {
        Person person = Person.from(Map.of(
                        "familyName", "O'Neill",
                        "givenName", "Mary",
                        "birthDate", "1940-09-05",
                        "nhsNumber", "9000000009"))
                .orElseThrow();
        assertThat(person.banner(TODAY)).isEqualTo("O'NEILL, Mary · born 05-Sep-1940 (86) · NHS No. 900 000 0009");
    }

    @Test
    void saysWhatIsNotKnown() {
        assertThat(Person.UNKNOWN.banner(TODAY)).isEqualTo("Name not known · born not known · NHS No. not known");
        assertThat(Person.from(Map.of("givenName", "Mary")).orElseThrow().banner(TODAY))
                .startsWith("Family name not known, Mary · ");
        assertThat(Person.from(Map.of("familyName", "Smith")).orElseThrow().banner(TODAY))
                .startsWith("SMITH, given name not known · ");
        assertThat(Person.from(Map.of("whatHappened", "Fell"))).isEmpty();
    }

    @Test
    void isAYearOlderOnTheBirthdayOnly() {
        Person person = Person.from(Map.of("birthDate", "1940-11-22")).orElseThrow();
        assertThat(person.age(TODAY)).contains(85);
        assertThat(person.age(TODAY.plusDays(1))).contains(86);
    }

    @Test
    void countsTheDaysAndMonthsOfAYoungChild() {
        Person child =
                Person.from(Map.of("birthDate", TODAY.minusDays(41).toString())).orElseThrow();
        assertThat(child.ageDays(TODAY)).contains(41);
        assertThat(child.ageMonths(TODAY)).contains(1);
        assertThat(Person.UNKNOWN.ageDays(TODAY)).isEmpty();
        assertThat(Person.UNKNOWN.ageMonths(TODAY)).isEmpty();
    }

    @Test
    void saysTheAgeOfAYoungChildInDaysWeeksOrMonths() {
        assertThat(shownAge(TODAY.minusDays(6))).isEqualTo("6 days");
        assertThat(shownAge(TODAY.minusDays(28))).isEqualTo("4 weeks");
        assertThat(shownAge(TODAY.minusMonths(4))).isEqualTo("4 months");
        assertThat(shownAge(TODAY.minusMonths(23))).isEqualTo("23 months");
        assertThat(shownAge(TODAY.minusMonths(24))).isEqualTo("2");
    }

    private static String shownAge(LocalDate born) {
        return Person.from(Map.of("birthDate", born.toString()))
                .orElseThrow()
                .banner(TODAY)
                .replaceAll(".*\\((.*)\\).*", "$1");
    }
}
