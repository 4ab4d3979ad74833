package health.baton.casefile;

import health.baton.form.Answer;
import health.baton.form.NhsNumber;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says the entries of a case that named an NHS number again, with another one. */
@Component
class Renumbering {
    private static final String KEY = "nhsNumber";
    private final Timeline timeline;

    Renumbering(Timeline timeline) {
        this.timeline = timeline;
    }

    /**
     * Marks the entries as entered in error and adds what they said with the other number, told by the same person at the same
     * time.
     *
     * @return ids of the marked entries
     */
    List<Long> renumber(String reference, String from, String into, String reason) {
        List<StoryEntry> naming = timeline.story(reference).stream()
                .filter(entry ->
                        entry.correction() == null && entry.answers().stream().anyMatch(answer -> names(answer, from)))
                .toList();
        naming.forEach(entry -> {
            if (timeline.correct(entry.id(), reason, null)) {
                timeline.addCopy(
                        entry.id(),
                        entry.answers().stream()
                                .map(answer -> names(answer, from) ? with(answer, into) : answer)
                                .toList());
            }
        });
        return naming.stream().map(StoryEntry::id).toList();
    }

    private static boolean names(Answer answer, String number) {
        return answer.key().equals(KEY)
                && answer.value() != null
                && NhsNumber.compact(answer.value().toString()).equals(number);
    }

    private static Answer with(Answer answer, String number) {
        return new Answer(KEY, answer.label(), number, NhsNumber.shown(number), answer.keep());
    }
}
