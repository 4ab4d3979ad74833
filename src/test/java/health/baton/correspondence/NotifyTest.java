package health.baton.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import health.baton.correspondence.GovNotify.Mood;
import health.baton.testing.MovableClock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NotifyTest {
    private static final String SHORT = """
            # Short
            We ask about your hospital list: {{answerLink}}
            """;
    private final MovableClock clock = new MovableClock(Room.BEGIN);
    private final GovNotify server = new GovNotify(clock);
    private Room room;

    @BeforeEach
    void start() {
        room = Room.withNotify(server.settings(GovNotify.SECRET));
        room.engine.files.put("processes/ptcda/letters/invitation.sms.md", SHORT);
        room.facts.facts.put("birthDate", "1961-04-05");
        room.facts.facts.put("phone", "07700 900 321");
        room.facts.facts.put("email", "lena@example.org");
        room.facts.facts.put("addressLines", "3 Mill Lane, Leicester");
        room.facts.facts.put("postcode", "LE2 7AA");
        room.facts.facts.put("givenName", "Lena");
        room.facts.facts.put("familyName", "Ashdown");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aTextMessageHasItsOwnWordsAndALinkAndGoesOnce() {
        UUID id = room.written("run-1", Map.of("channel", "sms"));

        room.sendMail.sendDue();
        room.pass(Duration.ofDays(2));
        room.sendMail.sendDue();

        JsonNode sent = server.taken.get(id.toString());
        assertThat(sent.path("type").asText()).isEqualTo("sms");
        assertThat(sent.path("phone_number").asText()).isEqualTo("07700900321");
        assertThat(sent.path("template_id").asText()).isEqualTo("template-sms");
        assertThat(sent.at("/personalisation/body").asText())
                .startsWith("We ask about your hospital list: https://baton.example/reply/")
                .hasSizeLessThan(160);
        assertThat(server.requests).containsExactly("POST /v2/notifications/sms");
        assertThat(room.count("channel = 'sms' and sent_at is not null and attempts = 1"))
                .isEqualTo(1);
    }

    @Test
    void anEmailAndALetterByPostCarryTheWholeLetter() {
        UUID email = room.written("run-1", Map.of("channel", "email"));
        UUID post = room.written("run-2", Map.of("channel", "post"));
        room.sendMail.sendDue();

        assertThat(server.taken.get(email.toString()).path("email_address").asText())
                .isEqualTo("lena@example.org");
        JsonNode letter = server.taken.get(post.toString());
        assertThat(letter.path("type").asText()).isEqualTo("letter");
        assertThat(letter.at("/personalisation/address_line_1").asText()).isEqualTo("Lena Ashdown");
        assertThat(letter.at("/personalisation/address_line_4").asText()).isEqualTo("LE2 7AA");
        assertThat(letter.at("/personalisation/subject").asText()).isEqualTo("A letter");
        assertThat(letter.at("/personalisation/body").asText()).contains("https://baton.example/reply/");
    }

    @Test
    void whatIsNotSetUpOrNotKnownIsPrinted() {
        room.facts.facts.put("phone", "0116 496 0441");
        room.written("run-1", Map.of("channel", "sms"));
        room.facts.facts.put("accessibleInformation", "large-print");
        room.written("run-2", Map.of("channel", "post"));
        assertThat(room.count("channel = 'print'")).isEqualTo(2);

        room.startAgain();
        Room without = Room.withoutMail();
        without.facts.facts.put("phone", "07700 900321");
        without.written("run-1", Map.of("channel", "sms"));
        without.sendMail.sendDue();
        assertThat(without.count("channel = 'print' and attempts = 0")).isEqualTo(1);
    }

    @Test
    void afterADoubtfulFailureNotifyIsAskedBeforeItIsSentAgain() {
        UUID id = room.written("run-1", Map.of("channel", "sms"));
        server.mood = Mood.HANGS_AFTER_TAKING;
        room.sendMail.sendDue();
        assertThat(room.count("sent_at is null and attempts = 1 and last_error like 'Notify %'"))
                .isEqualTo(1);

        server.mood = Mood.WELL;
        room.pass(Duration.ofMinutes(1));
        clock.pass(Duration.ofMinutes(1));
        room.sendMail.sendDue();

        assertThat(server.requests)
                .containsExactly("POST /v2/notifications/sms", "GET /v2/notifications?reference=" + id);
        assertThat(room.count("sent_at is not null and attempts = 2")).isEqualTo(1);
    }

    @Test
    void whatNotifyCannotTakeNowIsTriedAgain() {
        room.written("run-1", Map.of("channel", "sms"));
        for (Mood mood : new Mood[] {Mood.RATE_LIMIT, Mood.BROKEN}) {
            server.mood = mood;
            room.sendMail.sendDue();
            room.pass(Duration.ofHours(1));
            clock.pass(Duration.ofHours(1));
        }
        assertThat(room.count("sent_at is null and failed_at is null and attempts = 2"))
                .isEqualTo(1);

        server.mood = Mood.WELL;
        room.sendMail.sendDue();
        assertThat(server.taken).hasSize(1);
        assertThat(room.count("sent_at is not null and last_error is null")).isEqualTo(1);
    }

    @Test
    void whatNotifyWillNeverTakeIsTreatedAsAnEmailThatCannotBeDelivered() {
        server.mood = Mood.BAD_REQUEST;
        room.written("run-1", Map.of("channel", "sms", "failedMessage", "ptcda.letter-failed"));
        room.sendMail.sendDue();

        assertThat(room.count("failed_at is not null and last_error = 'Notify 400'"))
                .isEqualTo(1);
        assertThat(room.facts.notes.toString()).contains("undelivered:", "07700900321");
        assertThat(room.engine.told.toString()).contains("ptcda.letter-failed");
    }

    @Test
    void aWrongKeyIsNotTheMessagesFault() {
        Room wrong = Room.withNotify(server.settings("11111111-8d35-48ac-975b-e847b4f122b0"));
        wrong.engine.files.put("processes/ptcda/letters/invitation.sms.md", SHORT);
        wrong.facts.facts.put("phone", "07700900321");
        wrong.facts.facts.put("birthDate", "1961-04-05");
        wrong.written("run-1", Map.of("channel", "sms"));
        wrong.sendMail.sendDue();

        assertThat(wrong.count("failed_at is null and last_error = 'Notify 403'"))
                .isEqualTo(1);
        assertThat(server.taken).isEmpty();
    }

    @Test
    void aReceiptOfAFailureIsToldOnceAndOneOfADeliveryIsKept() {
        UUID first = room.written("run-1", Map.of("channel", "sms", "failedMessage", "ptcda.letter-failed"));
        UUID second = room.written("run-2", Map.of("channel", "sms"));
        room.sendMail.sendDue();

        room.delivered.told(first, "permanent-failure");
        room.delivered.told(first, "permanent-failure");
        room.delivered.told(first, "delivered");
        room.delivered.told(second, "delivered");
        room.delivered.told(second, "temporary-failure");
        room.delivered.told(UUID.randomUUID(), "delivered");

        assertThat(room.count(
                        "failed_at is not null and delivered_at is null and last_error = 'Notify permanent-failure'"))
                .isEqualTo(1);
        assertThat(room.count("delivered_at is not null and failed_at is null")).isEqualTo(1);
        assertThat(room.engine.told).hasSize(1);
    }

    @Test
    void onlyNotifysOwnTokenIsBelieved() {
        assertThat(room.delivered.isFromNotify(GovNotify.TOKEN)).isTrue();
        assertThat(room.delivered.isFromNotify("another")).isFalse();
        assertThat(Room.withoutMail().delivered.isFromNotify("")).isFalse();
    }

    @Test
    void aKeyThatIsNoneIsSaidAtTheStart() {
        assertThatThrownBy(() -> new NotifySettings("abc", "http://x", "", "a", "", "", Duration.ofSeconds(1)))
                .hasMessageContaining("baton.notify.api-key");
    }
}
