package health.baton.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import health.baton.directory.Leicester;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DeadlineTest {
    private static Leicester leicester;

    @BeforeAll
    static void fill() {
        leicester = new Leicester();
    }

    @Test
    void isDueInTheWorkingTimeOfTheTeam() {
        Deadline friday = at("2026-11-20T18:00:00Z");
        assertThat(friday.in("PT2H", "practice-c82009")).isEqualTo(Instant.parse("2026-11-23T09:30:00Z"));
        assertThat(friday.in("PT2H", "geriatrician-leicester")).isEqualTo(Instant.parse("2026-11-20T20:00:00Z"));
    }

    @Test
    void isDueOnTheSameDayAtTheLatest() {
        assertThat(at("2026-11-19T09:00:00Z").sameDay("PT2H", "practice-c82009"))
                .isEqualTo(Instant.parse("2026-11-19T11:00:00Z"));
        assertThat(at("2026-11-19T17:30:00Z").sameDay("PT2H", "practice-c82009"))
                .isEqualTo(Instant.parse("2026-11-19T18:30:00Z"));
        assertThat(at("2026-11-19T18:30:00Z").sameDay("PT2H", "practice-c82009"))
                .as("closed: the next day is the day")
                .isEqualTo(Instant.parse("2026-11-20T10:00:00Z"));
        assertThat(at("2026-11-20T18:31:00Z").sameDay("PT12H", "practice-c82009"))
                .isEqualTo(Instant.parse("2026-11-23T18:30:00Z"));
    }

    @Test
    void chasesFromNowTillTheNextWorkingTime() {
        Deadline friday = at("2026-11-20T18:00:00.750Z");
        assertThat(friday.every("PT15M", "geriatrician-leicester")).isEqualTo("R/2026-11-20T18:00:00Z/PT900S");
        assertThat(friday.every("P1D", "practice-c82009")).isEqualTo("R/2026-11-20T18:00:00Z/PT259200S");
    }

    @Test
    void neverChasesWithoutAPause() {
        assertThat(at("2026-11-20T12:00:00Z").every("PT0S", "practice-c82009")).endsWith("/PT1S");
    }

    @Test
    void namesTheTeamThatItDoesNotKnow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> at("2026-11-20T12:00:00Z").in("PT2H", "nobody-nowhere"))
                .withMessageContaining("nobody-nowhere");
    }

    private static Deadline at(String now) {
        return new Deadline(new WorkingTime(new BankHolidays()), leicester.teams, Leicester.clock(now));
    }
}
