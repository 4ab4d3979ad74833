package health.baton.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import health.baton.engine.Beside;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WriteToPersonTest {
    private static final Pattern ADDRESS = Pattern.compile("https://baton\\.example/reply/([0-9a-z]{26})");

    @Test
    void aLetterToPrintHasItsAddressOnlyOnThePrintedPage() {
        Room room = Room.withoutMail();
        Message letter = written(room, "run-1", Map.of("answerBy", "P21D"));

        assertThat(letter.channel()).isEqualTo("print");
        assertThat(letter.content().body()).contains("{{answerLink}}");
        assertThat(AnswerLinks.shown(letter.content(), Optional.empty())).contains("22-Jun-2026");
        assertThat(room.facts.kept.get("run-1:letter")).containsEntry("personLetter", "/baton/letters/" + letter.id());
        room.signIn("crew", "crew-leicester");
        assertThat(room.inbox.toPrint(letter.id())).isEmpty();
        room.mayReadTheCase();
        Printed printed = room.inbox.toPrint(letter.id()).orElseThrow();
        assertThat(room.replies.find(code(printed.html())).message()).isEqualTo(letter.id());
        assertThat(printed.qr()).isNotNull();
        assertThat(printed.message().html()).doesNotContain("/reply/").contains("the address stands in the letter");
        assertThat(room.messages.find(letter.id()).orElseThrow().openedAt()).isNull();
    }

    @Test
    void anEMailHasItsAddressFromTheMomentInWhichItLeaves() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            Room room = Room.withMail(server.getSmtp().getPort());
            room.facts.facts.put("personEmail", "grace@example.org");
            Message letter = written(room, "run-1", Map.of());
            room.sendMail.sendDue();

            String mail = GreenMailUtil.getWholeMessage(server.getReceivedMessages()[0])
                    .replace("=\r\n", "");
            assertThat(letter.channel()).isEqualTo("email");
            assertThat(room.replies.find(code(mail)).message()).isEqualTo(letter.id());
            assertThat(mail).doesNotContain("answerLink", "Read and answer it without an account");
        } finally {
            server.stop();
        }
    }

    @Test
    void theSameRunWritesOnceAndTheNextWritesAnother() {
        Room room = Room.withoutMail();

        assertThat(room.written("run-1", Map.of())).isEqualTo(room.written("run-1", Map.of()));
        assertThat(room.written("run-2", Map.of())).isNotEqualTo(room.written("run-1", Map.of()));
        assertThat(room.count("kind = 'letter'")).isEqualTo(2);
    }

    @Test
    void theAddressWorksUntilTheLastDayIsOver() {
        Room room = Room.withoutMail();
        Message letter = written(room, "run-1", Map.of("answerBy", "P21D"));
        String code = code(room.answerLinks.address(letter).orElseThrow());

        assertThat(letter.content().due()).isEqualTo("2026-06-22T22:59:59Z");
        room.pass(Duration.between(room.clock.instant(), Instant.parse("2026-06-22T22:59:00Z")));
        assertThat(room.replies.find(code).state()).isEqualTo(Reply.State.OPEN);
        room.pass(Duration.ofMinutes(2));
        assertThat(room.replies.find(code).state()).isEqualTo(Reply.State.EXPIRED);
        assertThat(room.answerLinks.address(letter)).isEmpty();
        assertThat(AnswerLinks.shown(letter.content(), room.answerLinks.address(letter)))
                .contains("the time for an answer on the page is over");
    }

    @Test
    void withoutABirthDateThereIsNoPageToAnswer() {
        Room room = Room.withoutMail().withoutBirthDate();
        Message letter = written(room, "run-1", Map.of());

        assertThat(AnswerLinks.shown(letter.content(), Optional.empty()))
                .contains("ring 0116 496 0001 by 31-Jul-2026")
                .doesNotContain("answerLink");
        assertThat(room.answerLinks.address(letter)).isEmpty();
    }

    @Test
    void aLetterOnPaperWaitsForThePrintRunOfItsTeamOnlyWhereTheModelSaysSo() {
        Room room = Room.withoutMail();
        written(room, "run-1", Map.of());
        assertThat(room.toPost.waiting(List.of("coordinator-leicester"))).isEmpty();

        Message letter = written(room, "run-2", Map.of("postedBy", "coordinator"));
        written(room, "run-2", Map.of("postedBy", "coordinator"));

        assertThat(room.toPost.waitingFor("coordinator-leicester", "ptcda")).containsExactly(letter.id());
        assertThat(room.toPost.read(List.of(letter.id())))
                .singleElement()
                .satisfies(candidate -> assertThat(candidate.about().letter()).isEqualTo("invitation"));
        assertThatThrownBy(() -> written(room, "run-3", Map.of("postedBy", "nobody")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void waitingForThePrintRunTakesNothingFromTheTimeForAnAnswer() {
        Room room = Room.withoutMail();
        Message letter = written(room, "run-1", Map.of("answerBy", "P14D", "postedBy", "coordinator"));
        room.pass(Duration.ofDays(20));

        assertThat(room.toPost.read(List.of(letter.id())))
                .singleElement()
                .satisfies(candidate -> assertThat(candidate.against()).isNull());
        room.toPost.take(UUID.randomUUID(), List.of(letter.id()));

        Content printed = room.messages.find(letter.id()).orElseThrow().content();
        assertThat(printed.due()).isEqualTo("2026-07-05T22:59:59Z");
        assertThat(AnswerLinks.shown(printed, Optional.empty())).contains("05-Jul-2026");
    }

    @Test
    void whetherALetterHasGoneIsSeen() {
        Room room = Room.withoutMail();
        UUID batch = UUID.randomUUID();
        UUID goes = written(room, "run-1", Map.of("postedBy", "coordinator")).id();
        UUID stays = written(room, "run-2", Map.of("postedBy", "coordinator")).id();
        UUID waits = written(room, "run-3", Map.of("postedBy", "coordinator")).id();

        room.toPost.take(batch, List.of(goes));
        assertThat(room.gone(goes)).isEqualTo("waiting");
        room.toPost.posted(batch);
        room.toPost.leaveOut(stays, "No address");

        assertThat(room.gone(goes)).isEqualTo("posted");
        assertThat(room.gone(stays)).isEqualTo("not-posted");
        assertThat(room.gone(waits)).isEqualTo("waiting");
        room.pass(Duration.ofDays(7).plusMinutes(1));
        assertThat(room.gone(waits)).isEqualTo("not-posted");
    }

    @Test
    void givesTheNumberThatThePublicMayRing() {
        Room room = Room.withoutMail().withoutBirthDate();
        room.facts.responsibleTeam = "icu-leicester";
        room.addresses.publicPhones.put("coordinator-leicester", "0116 496 0007");
        assertThat(written(room, "run-1", Map.of()).content().phone()).isEqualTo("0116 496 0007");

        room.addresses.publicPhones.put("icu-leicester", "0116 496 0008");
        assertThat(written(room, "run-2", Map.of()).content().phone()).isEqualTo("0116 496 0008");
    }

    @Test
    void saysWhereAnAnswerIsPosted() {
        Room room = Room.withoutMail();
        room.facts.responsibleTeam = "icu-leicester";
        room.engine.files.put(
                "processes/ptcda/letters/slip.md",
                "# Subject\n{{#answerAddress}}Post it to {{answerAddress}}\n{{^answerAddress}}Post it to the office");

        assertThat(written(room, "run-1", Map.of("letter", "slip")).content().body())
                .contains("Post it to the office");

        room.addresses.postalAddresses.put("coordinator-leicester", "1 Example Road");
        assertThat(written(room, "run-2", Map.of("letter", "slip")).content().body())
                .contains("Post it to 1 Example Road");

        room.addresses.postalAddresses.put("icu-leicester", "2 Example Road");
        assertThat(written(room, "run-3", Map.of("letter", "slip")).content().body())
                .contains("Post it to 2 Example Road");
    }

    @Test
    void aLetterThatCannotBeDeliveredIsToldToTheCaseAndToSomebodyWhoPrintsIt() {
        Room room = Room.withMail(1);
        room.facts.facts.put("personEmail", "grace@example.org");
        UUID letter = room.written("run-1", Map.of("failedMessage", "letter.undelivered"));

        for (int i = 0; i < SendQueue.TRIES_IF_SOMEBODY_CAN_RING; i++) {
            room.sendMail.sendDue();
            room.pass(Duration.ofHours(1));
        }

        assertThat(room.toldToTheCase()).containsExactly("K7QM-4XTN letter.undelivered {}");
        UUID toRead = room.givenToSomebody();
        assertThat(room.engine.begun)
                .containsExactly(List.of(
                        Beside.SOMETHING_CAME,
                        Room.CASE,
                        "coordinator-leicester",
                        Map.of(Beside.MESSAGE, toRead.toString())));
        room.signIn("coordinator", "coordinator-leicester");
        assertThat(room.inbox.open(toRead).orElseThrow().text()).contains("/baton/letters/" + letter);
    }

    private static Message written(Room room, String run, Map<String, Object> inputs) {
        return room.messages.find(room.written(run, inputs)).orElseThrow();
    }

    private static String code(String text) {
        Matcher address = ADDRESS.matcher(text);
        assertThat(address.find()).as(text).isTrue();
        return address.group(1);
    }
}
