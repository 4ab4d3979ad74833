package health.baton.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import health.baton.engine.BusinessOutcome;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The mail server refuses, hangs, answers late or twice: nothing is lost, and a second is recognisable as the same. */
class SmtpFaultsTest {
    private final FaultySmtp server = new FaultySmtp();
    private Room room;

    @BeforeEach
    void start() {
        room = Room.withMail(server.port());
        room.addresses.emails.put(FakeAddresses.PRACTICE, "reception@nhs.net");
        room.told();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_NOW", "HANGS"})
    void whatIsNotTakenIsSentOnceWhenTheServerIsWellAgain(FaultySmtp.Mood fault) {
        server.mood = fault;
        room.sendMail.sendDue();
        assertThat(server.taken).isEmpty();
        assertThat(room.count("channel = 'email' and sent_at is null and failed_at is null and attempts = 1"))
                .isEqualTo(1);

        again();

        assertThat(server.taken).hasSize(1);
        assertThat(sent()).isTrue();
    }

    @Test
    void whatWasTakenAndAcknowledgedTooLateIsSentAgainUnderTheSameId() {
        server.mood = FaultySmtp.Mood.LATE;
        room.sendMail.sendDue();
        assertThat(sent()).isFalse();

        again();
        again();

        assertThat(server.taken).hasSize(2);
        assertThat(server.taken.get(1)).isEqualTo(server.taken.get(0));
        assertThat(sent()).isTrue();
    }

    @Test
    void twoAcknowledgementsAreOne() {
        server.mood = FaultySmtp.Mood.TWICE;
        room.sendMail.sendDue();
        again();

        assertThat(server.taken).hasSize(1);
        assertThat(sent()).isTrue();
    }

    @Test
    void aServerThatHangsHoldsUpOneMessageAtATimeAndLosesNone() throws BusinessOutcome {
        room.told("run-2");
        server.mood = FaultySmtp.Mood.HANGS;
        room.sendMail.sendDue();
        assertThat(room.count("channel = 'email' and sent_at is null and attempts = 1"))
                .isEqualTo(2);

        again();

        assertThat(List.copyOf(server.taken)).hasSize(2).doesNotHaveDuplicates();
    }

    private void again() {
        server.mood = FaultySmtp.Mood.WELL;
        room.pass(Duration.ofHours(1));
        room.sendMail.sendDue();
    }

    private boolean sent() {
        return room.count("channel = 'email' and sent_at is not null and last_error is null") == 1;
    }
}
