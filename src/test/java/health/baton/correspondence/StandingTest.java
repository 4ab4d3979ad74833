package health.baton.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import health.baton.casefile.StoryEntry;
import health.baton.form.Answer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A letter says what is decided now; what a later decision replaced is history. */
class StandingTest {
    private static final Instant FIRST = Instant.parse("2026-06-02T09:00:00Z");
    private final Room room = Room.withoutMail();

    @Test
    void repeatsNoAdviceAndNoActionsOfADecisionThatALaterOneReplaced() {
        room.asking().facts.facts.put("advice", "Wait in the chair");
        room.facts.facts.put("disposition", "convey");
        said(
                1,
                "Discuss and decide",
                answer("disposition", "Decision", "keep-at-home", "Stays at home, with a plan"),
                answer("advice", "Advice to the crew", "Wait in the chair", "Wait in the chair"),
                answer("practiceWhat", "Practice: what", "Review the water tablets", "Review the water tablets"),
                answer("practiceBy", "Practice: by", "2026-06-03T17:00+01:00", "03-Jun-2026 17:00"),
                answer("districtNursesWhat", "District nurses: what", "Dress the wound", "Dress the wound"));
        said(2, "Discuss and decide", answer("disposition", "Decision", "convey", "Convey"));

        Message letter = letter();

        assertThat(letter.content().asked()).isFalse();
        assertThat(section(letter, "What was decided"))
                .contains("goes to hospital")
                .doesNotContain("Wait in the chair");
        assertThat(section(letter, "What is asked of you")).contains("Nothing is asked of you.");
        assertThat(section(letter, "Who is responsible")).doesNotContain("Dress the wound");
        assertThat(section(letter, "Decided before, no longer in force"))
                .contains("Tue 02-Jun-2026 11:00, Discuss and decide: Stays at home, with a plan", "Wait in the chair");
    }

    @Test
    void whatWasSaidAfterTheDecisionStandsWithIt() {
        room.facts.facts.put("advice", "Drinks and paracetamol");
        said(1, "Discuss and decide", answer("disposition", "Decision", "keep-at-home", "Stays at home"));
        said(2, "Advice by phone", answer("advice", "Advice", "Drinks and paracetamol", "Drinks and paracetamol"));

        assertThat(section(letter(), "What was decided")).contains("Drinks and paracetamol");
    }

    @Test
    void oneDecisionHasNoHistory() {
        said(1, "Discuss and decide", answer("disposition", "Decision", "keep-at-home", "Stays at home"));

        assertThat(Markdown.sections(letter().content().body()))
                .extracting(Section::heading)
                .doesNotContain("Decided before, no longer in force");
    }

    @Test
    void anotherKindOfDecisionReplacesItToo() {
        room.facts.facts.put("worseChoice", "convey");
        said(1, "Discuss and decide", answer("disposition", "Decision", "keep-at-home", "Stays at home"));
        said(2, "Got worse", answer("worseChoice", "What now?", "convey", "Convey now"));

        assertThat(section(letter(), "What was decided"))
                .contains("The person got worse and was taken to hospital.")
                .doesNotContain("stays at home");
    }

    @Test
    void anotherWayThatWasFoundForAnEarlierRequestLeavesTheNewOneAlone() {
        room.asking().facts.facts.putAll(Map.of("gpAgain", "arranged", "gpArranged", "District nurses"));
        said(1, "Decide what instead", answer("gpAgain", "Decision", "arranged", "Arranged otherwise"));
        said(
                2,
                "Visit",
                answer("disposition", "Decision", "keep-at-home", "Stays at home"),
                answer("practiceWhat", "Practice: what", "Review the water tablets", "Review the water tablets"));

        assertThat(letter().content().asked()).isTrue();
    }

    private void said(int hour, String label, Answer... answers) {
        room.facts.story.add(
                new StoryEntry(hour, FIRST.plusSeconds(3600L * hour), "drgreen", label, List.of(answers), null, null));
    }

    private static Answer answer(String key, String label, Object value, String text) {
        return Answer.inFile(key, label, value, text);
    }

    private Message letter() {
        UUID id = room.told();
        return room.messages.find(id).orElseThrow();
    }

    private static String section(Message letter, String heading) {
        return Markdown.sections(letter.content().body()).stream()
                .filter(section -> section.heading().equals(heading))
                .map(Section::text)
                .findFirst()
                .orElse("");
    }
}
