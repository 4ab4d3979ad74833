package health.baton.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import health.baton.engine.BusinessOutcome;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TellGpTest {
    private static final int NO_SERVER = 1;
    private final Room room = Room.withoutMail();

    @Test
    void tellsOnceWhenItIsRunTwice() throws BusinessOutcome {
        Map<String, Object> first = room.tellGp().run(Room.work("run-1", Map.of()));
        Map<String, Object> second = room.tellGp().run(Room.work("run-1", Map.of()));

        assertThat(second).isEqualTo(first);
        assertThat(room.count("true")).isEqualTo(1);
        assertThat(room.facts.kept).hasSize(1);
    }

    @Test
    void saysWhatIsAskedAndByWhenAndWhoOwesTheRest() {
        Message message = room.asking().messages.find(room.told()).orElseThrow();

        assertThat(message.content().asked()).isTrue();
        assertThat(message.content().due()).isEqualTo(Instant.parse("2026-06-03T16:00:00Z"));
        assertThat(Markdown.sections(message.content().body()))
                .extracting(Section::heading)
                .containsExactly(
                        "What was found",
                        "What was decided",
                        "Who is responsible",
                        "What is asked of you",
                        "Risks",
                        "To answer");
        assertThat(Markdown.text(message.content().body()))
                .contains(
                        "Fell in the kitchen <b>twice</b>",
                        "The person stays at home with a plan.",
                        "Geriatricians, Leicester",
                        "District nurses: Dress the wound, by Thu 04-Jun-2026 12:00",
                        "Review the water tablets",
                        "By: Wed 03-Jun-2026 17:00",
                        "No risks were written down.",
                        "0116 496 0001");
    }

    @Test
    void saysThatNothingIsAskedWhenThePlanAsksOnlyOthers() {
        room.asking().facts.facts.remove("practiceWhat");

        Message message = room.messages.find(room.told()).orElseThrow();

        assertThat(message.content().asked()).isFalse();
        assertThat(message.content().due()).isNull();
        assertThat(Markdown.text(message.content().body()))
                .contains("Nothing is asked of you.")
                .doesNotContain("water tablets");
    }

    @Test
    void keepsTheDocumentAndTheBackDoorForForms() {
        room.told();

        assertThat(room.facts.kept.get("run-1:document"))
                .containsEntry("practiceBackDoor", "0116 496 0002")
                .extractingByKey("gpDocument")
                .asString()
                .contains("Nothing is asked of you.");
    }

    @Test
    void goesAnotherWayWhenThePracticeIsClosed() {
        room.addresses.practiceIsOpen = false;

        assertThatThrownBy(() -> room.tellGp().run(Room.work("run-1", Map.of())))
                .isInstanceOfSatisfying(
                        BusinessOutcome.class,
                        outcome -> assertThat(outcome.code()).isEqualTo("practice-unknown"));
        assertThat(room.count("true")).isZero();
    }

    @Test
    void takesThePracticeThatTheModelGivesWhenNobodyHasSaidOne() throws BusinessOutcome {
        room.facts.facts.remove("practiceCode");

        assertThat(room.tellGp().run(Room.work("run-1", Map.of("practice", "C82009"))))
                .containsEntry("practice", "C82009");

        assertThat(room.count("to_team = 'practice-c82009'")).isEqualTo(1);
    }

    @Test
    void saysWhichPracticeWasToldWhenACoordinatorFoundIt() throws BusinessOutcome {
        assertThat(room.tellGp().run(Room.work("run-1", Map.of("practice", "unknown"))))
                .containsEntry("practice", "C82009");
    }

    @Test
    void whatNoTaskShowsIsToBeReadInThePracticesList() throws BusinessOutcome {
        room.told("run-1");
        room.signIn("practice", "practice-c82009");
        assertThat(room.inbox.toRead()).isEmpty();

        room.tellGp().run(Room.work("run-2", Map.of()));

        assertThat(room.inbox.toRead()).hasSize(1);
        room.inbox.open(room.inbox.toRead().get(0).id());
        assertThat(room.inbox.toRead()).isEmpty();
    }

    @Test
    void tellsNoNewsToAGpWhoWasToldNothing() throws BusinessOutcome {
        Map<String, Object> inputs = Map.of("onlyIfToldBefore", "yes");

        assertThat(room.tellGp().run(Room.work("run-2", inputs)))
                .containsEntry("messageId", "")
                .containsEntry("asked", false);
        assertThat(room.count("true")).isZero();

        room.told();
        assertThat(room.tellGp().run(Room.work("run-2", inputs)).get("messageId"))
                .isNotNull();
        assertThat(room.count("true")).isEqualTo(2);
    }

    @Test
    void whatIsDueBeforeThePracticeOpensGoesBackAndNothingIsSent() {
        room.asking().facts.facts.put("practiceBy", "2026-06-03T07:30+01:00");
        room.addresses.opensAgain = Instant.parse("2026-06-03T07:00:00Z");

        assertThat(outcome()).isEqualTo("cannot-be-asked");
        assertThat(room.count("true")).isZero();
        assertThat(room.facts.kept.get("run-1:because")).containsEntry("gpAskedBy", "Wed 03-Jun-2026 07:30");
        assertThat(room.facts.kept.get("run-1:because"))
                .extractingByKey("gpCannotBecause")
                .asString()
                .contains("before the practice opens again (Wed 03-Jun-2026 08:00)", "Nothing was sent");
    }

    @Test
    void whatIsOverdueWhenThePracticeIsFoundGoesBackEvenWhileThePracticeIsOpen() {
        room.asking().facts.facts.put("practiceBy", "2026-06-01T07:30+01:00");

        assertThat(outcome()).isEqualTo("cannot-be-asked");
        assertThat(room.count("true")).isZero();
    }

    @Test
    void newsWaitsAtAClosedDoor() throws BusinessOutcome {
        room.addresses.opensAgain = Instant.parse("2026-06-09T07:00:00Z");

        assertThat(room.tellGp().run(Room.work("run-1", Map.of()))).containsEntry("told", true);
    }

    @Test
    void whatIsAskedWhereThereIsNoPracticeGoesBack() {
        room.asking().addresses.practiceIsOpen = false;

        assertThat(outcome()).isEqualTo("practice-unknown");
        room.facts.facts.put("practiceFound", "none");
        assertThat(outcome()).isEqualTo("cannot-be-asked");
        assertThat(room.facts.kept.get("run-1:because"))
                .extractingByKey("gpCannotBecause")
                .asString()
                .contains("There is no practice");
    }

    @Test
    void newsForNoPracticeIsToldToNobody() throws BusinessOutcome {
        room.addresses.practiceIsOpen = false;
        room.facts.facts.put("practiceFound", "none");

        assertThat(room.tellGp().run(Room.work("run-1", Map.of())))
                .containsEntry("told", false)
                .containsEntry("messageId", "");
    }

    @Test
    void whatWasArrangedOtherwiseIsNoLongerAskedOfThePractice() throws BusinessOutcome {
        room.asking().facts.facts.putAll(Map.of("gpAgain", "arranged", "gpArranged", "District nurses, Friday"));

        room.tellGp().run(Room.work("run-1", Map.of()));

        Message letter = room.messages.find(room.ids().get(0)).orElseThrow();
        assertThat(letter.content().asked()).isFalse();
        assertThat(Markdown.text(letter.content().body()))
                .contains("Arranged without you: District nurses, Friday", "Nothing is asked of you.")
                .doesNotContain("water tablets");
    }

    @Test
    void whatIsAskedAgainIsAskedEvenIfThePlanDidNotNameThePractice() {
        room.asking().facts.facts.putAll(Map.of("gpAgain", "ask-again"));

        room.told();

        assertThat(room.count("asked")).isEqualTo(1);
    }

    @Test
    void writesTheLetterOfTheVersionWithWhichTheCaseBegan() {
        room.engine.files.put("processes/ptcda/letters/gp.md", "# As it was then\n- Where: {{caseReference}}");

        assertThat(room.messages.find(room.told()).orElseThrow().content().subject())
                .isEqualTo("As it was then");
    }

    private String outcome() {
        return catchThrowableOfType(BusinessOutcome.class, () -> room.tellGp().run(Room.work("run-1", Map.of())))
                .code();
    }

    @Test
    void sendsTheDocumentToASecureAddress() {
        assertThat(email("reception@nhs.net")).contains("Fell in the kitchen");
    }

    @Test
    void sendsOnlyWordThatThereIsAMessageToAnyOtherAddress() {
        assertThat(email("reception@practice.example"))
                .contains("There is a message for you in Baton", "K7QM")
                .doesNotContain("Fell", "OKORO", "Grace", "999", "1934");
    }

    private static String email(String address) {
        Room room = Room.withMail(NO_SERVER);
        room.addresses.emails.put(FakeAddresses.PRACTICE, address);
        UUID told = room.told();
        return room.jdbc
                .sql(
                        "select subject || ' ' || body_markdown || ' ' || coalesce(person, '') from message where opens = ?")
                .param(told)
                .query(String.class)
                .single();
    }
}
