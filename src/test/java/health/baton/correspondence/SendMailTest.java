package health.baton.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import health.baton.engine.BusinessOutcome;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SendMailTest {
    private static final Pattern LINK = Pattern.compile("https://baton\\.example/reply/([0-9a-z]{26})");
    private final GreenMail server = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", "smtp"));
    private Room room;

    @BeforeEach
    void start() {
        server.start();
        room = Room.withMail(server.getSmtp().getPort());
        room.addresses.emails.put(FakeAddresses.PRACTICE, "reception@nhs.net");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void sendsOnceAndMarksItAsSent() throws MessagingException {
        room.told();

        room.sendMail.sendDue();
        room.pass(Duration.ofDays(2));
        room.sendMail.sendDue();

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(server.getReceivedMessages()[0].getSubject()).startsWith("About your patient");
        assertThat(room.count("channel = 'email' and sent_at is not null and attempts = 1"))
                .isEqualTo(1);
    }

    @Test
    void opensTheDocumentByALinkWhoseCodeIsNotStored() {
        UUID told = room.told();
        room.sendMail.sendDue();

        Matcher link = LINK.matcher(
                GreenMailUtil.getBody(server.getReceivedMessages()[0]).replace("=\r\n", ""));

        assertThat(link.find()).isTrue();
        assertThat(room.replies.find(link.group(1)).message()).isEqualTo(told);
        assertThat(room.jdbc
                        .sql("select code_hash from reply_code")
                        .query(byte[].class)
                        .single())
                .isEqualTo(ReplyCodes.hash(link.group(1)));
    }

    @Test
    void triesAgainLaterWhenTheServerRefuses() {
        server.stop();
        room.told();
        room.sendMail.sendDue();
        room.sendMail.sendDue();
        assertThat(room.count("channel = 'email' and sent_at is null and attempts = 1 and last_error is not null"))
                .isEqualTo(1);

        server.start();
        room.sendMail.sendDue();
        assertThat(server.getReceivedMessages()).isEmpty();

        room.pass(Duration.ofMinutes(1));
        room.sendMail.sendDue();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(room.count("channel = 'email' and sent_at is not null and attempts = 2 and last_error is null"))
                .isEqualTo(1);
    }

    @Test
    void aSecondSendAfterACrashIsRecognisable() throws MessagingException {
        UUID told = room.told();
        room.smtp.send(room.queue.take(true, List.of()).orElseThrow());
        assertThat(room.queue.take(true, List.of())).isEmpty();

        room.pass(Duration.ofMinutes(1));
        room.sendMail.sendDue();

        MimeMessage[] received = server.getReceivedMessages();
        UUID email = room.jdbc
                .sql("select id from message where opens = ?")
                .param(told)
                .query(UUID.class)
                .single();
        assertThat(received).hasSize(2);
        assertThat(received[0].getMessageID()).isEqualTo("<" + email + "@baton.example>");
        assertThat(received[1].getMessageID()).isEqualTo(received[0].getMessageID());
    }

    @Test
    void tellsTheCaseAtOnceWhenTheServerWillNeverTakeIt() {
        int port = server.getSmtp().getPort();
        server.stop();
        RefusingServer refusing = RefusingServer.start(port);
        room.told();

        room.sendMail.sendDue();
        refusing.stop();

        assertThat(room.toldToTheCase()).containsExactly("K7QM-4XTN gp.undelivered {}");
        assertThat(room.count("channel = 'email' and failed_at is not null and next_try_at is null"))
                .isEqualTo(1);
        assertThat(room.facts.notes.values()).anyMatch(note -> note.containsValue("Team practice-c82009"));
    }

    @Test
    void tellsTheCaseOnceWhenEveryTryHasFailed() {
        server.stop();
        room.told();
        for (int i = 1; i < SendQueue.TRIES_IF_SOMEBODY_CAN_RING; i++) {
            room.sendMail.sendDue();
            room.pass(Duration.ofHours(1));
        }
        assertThat(room.toldToTheCase()).isEmpty();

        room.sendMail.sendDue();
        room.pass(Duration.ofHours(1));
        room.sendMail.sendDue();

        assertThat(room.toldToTheCase()).containsExactly("K7QM-4XTN gp.undelivered {}");
    }

    @Test
    void nobodyIsToRingAPracticeThatHasReadItInItsWorkQueue() {
        server.stop();
        UUID letter = room.told();
        room.replies.open(letter);
        for (int i = 0; i < SendQueue.TRIES_IF_SOMEBODY_CAN_RING; i++) {
            room.sendMail.sendDue();
            room.pass(Duration.ofHours(1));
        }

        assertThat(room.count("channel = 'email' and failed_at is not null")).isEqualTo(1);
        assertThat(room.toldToTheCase()).containsExactly("K7QM-4XTN gp.opened {}");
    }

    @Test
    void anAnswerToALetterThatALaterOneReplacedAnswersNothing() throws BusinessOutcome {
        UUID old = room.told();
        room.told("run-2");

        room.replies.open(old);
        room.replies.answer(old, "noted", null);

        assertThat(room.toldToTheCase()).isEmpty();
        assertThat(room.messages.find(old).orElseThrow().answerReached()).isFalse();
    }

    @Test
    void waitsLongerEachTimeButNeverLongerThanAnHour() {
        assertThat(SendQueue.wait(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(SendQueue.wait(4)).isEqualTo(Duration.ofMinutes(8));
        assertThat(SendQueue.wait(500)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void oneBadAddressDoesNotHoldUpTheOthers() {
        room.outbox.put(new Draft(
                Room.CASE,
                Kind.PLAN,
                Recipient.email(null, "not an address"),
                Content.impersonal("Plan", "x"),
                "bad",
                Links.NONE));
        room.told();

        room.sendMail.sendDue();

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(
                        room.count(
                                "dedupe_key = 'bad' and sent_at is null and failed_at is not null and last_error = 'AddressException'"))
                .isEqualTo(1);
    }

    @Test
    void asksForTheReferenceWhenTheBirthDateIsUnknown() {
        room.withoutBirthDate().told();
        room.sendMail.sendDue();

        assertThat(GreenMailUtil.getBody(server.getReceivedMessages()[0]).replace("=\r\n", ""))
                .contains("The page asks for the case reference: K7QM-4XTN");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
