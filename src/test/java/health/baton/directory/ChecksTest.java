package health.baton.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ChecksTest {
    private static Leicester leicester;

    @BeforeAll
    static void fill() {
        leicester = new Leicester();
    }

    @Test
    void acceptsAnOpenPracticeAndNothingAtAll() {
        OpenPractice check = new OpenPractice(leicester.organisations, Leicester.clock("2026-11-16T12:00:00Z"));
        assertThat(check.name()).isEqualTo("open-practice");
        assertThat(check.refuse("C82009")).isEmpty();
        assertThat(check.refuse(" c82009 ")).isEmpty();
        assertThat(check.refuse("")).isEmpty();
    }

    @Test
    void saysWhyAPracticeIsRefused() {
        OpenPractice check = new OpenPractice(leicester.organisations, Leicester.clock("2026-11-16T12:00:00Z"));
        assertThat(check.refuse("C82015")).contains("is the code of a practice that closed on 30-Nov-2018");
        assertThat(check.refuse("C82036")).contains("is the code of a practice that is not open");
        assertThat(check.refuse("Z99999")).contains("is not the code of a GP practice in the directory");
    }

    @Test
    void refusesAnOrganisationThatPrescribesWithoutBeingAPractice() {
        leicester.organisations.load(
                new StringReader("\"Y00001\",\"A CLINIC\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"20200101\","
                        + "\"\",\"A\",\"B\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"8\",\"\"\n"));
        OpenPractice check = new OpenPractice(leicester.organisations, Leicester.clock("2026-11-16T12:00:00Z"));
        assertThat(check.refuse("Y00001")).contains("is not the code of a GP practice in the directory");
    }

    @Test
    void aPracticeClosesAtTheEndOfItsLastDayInTheUnitedKingdom() {
        leicester.organisations.load(
                new StringReader(
                        "\"X00099\",\"A PRACTICE\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\","
                                + "\"20200101\",\"20260731\",\"C\",\"B\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"4\",\"\"\n"));
        assertThat(new OpenPractice(leicester.organisations, Leicester.clock("2026-07-31T22:30:00Z")).refuse("X00099"))
                .isEmpty();
        assertThat(new OpenPractice(leicester.organisations, Leicester.clock("2026-07-31T23:30:00Z")).refuse("X00099"))
                .isPresent();
    }

    @Test
    void seesWhetherATeamIsOpen() {
        assertThat(teamOpen("practice", "C82009", "2026-11-16T12:00:00Z")).isTrue();
        assertThat(teamOpen("practice", "C82009", "2026-11-16T19:00:00Z")).isFalse();
        assertThat(teamOpen("practice", "C82009", "2026-12-25T12:00:00Z")).isFalse();
        assertThat(teamOpen("geriatrician", "leicester", "2026-12-25T03:00:00Z"))
                .isTrue();
    }

    @Test
    void aTeamThatIsNotInTheDirectoryIsNotOpen() {
        assertThat(teamOpen("practice", "unknown", "2026-11-16T12:00:00Z")).isFalse();
        assertThat(teamOpen("practice", "", "2026-11-16T12:00:00Z")).isFalse();
    }

    @Test
    void saysWhichTeamItIsElseTheCoordinator() {
        assertThat(check("2026-11-16T12:00:00Z", "geriatrician", "leicester").get("team"))
                .isEqualTo("geriatrician-leicester");
        assertThat(check("2026-11-16T12:00:00Z", "pharmacy", "leicester").get("team"))
                .isEqualTo("coordinator-leicester");
        assertThat(check("2026-11-16T12:00:00Z", "pharmacy", "unknown").get("team"))
                .isEqualTo("");
    }

    private static boolean teamOpen(String role, String place, String now) {
        return (Boolean) check(now, role, place).get("teamOpen");
    }

    private static Map<String, Object> check(String now, String role, String place) {
        return new CheckTeamOpen(leicester.teams, (division, day) -> day.getDayOfYear() == 359, Leicester.clock(now))
                .run(Leicester.work("1", Map.of("role", role, "place", place)));
    }
}
