package health.baton.correspondence;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a letter to the person asks about: one case, or several of that person, each of which is answered by itself. As
 * {@link PersonReplies} it wants the letter's id after the second check.
 */
@Component
public class LetterEntries {
    private final Messages messages;
    private final JointLetters joint;
    private final OfferedForms forms;
    private final PersonReplies replies;

    LetterEntries(Messages messages, JointLetters joint, OfferedForms forms, PersonReplies replies) {
        this.messages = messages;
        this.joint = joint;
        this.forms = forms;
        this.replies = replies;
    }

    /**
     * One of them.
     *
     * @param letter the case's own letter, with which it is answered
     * @param number as it stands in the letter, from 1
     * @param of how many there are
     * @param words what the case's form says of it, as HTML; everything that people wrote escaped
     * @param offered as {@link PersonReplies#offered}
     * @param late what the case no longer waits for, and somebody reads all the same; as {@code offered}
     * @param answered as {@link PersonReplies#answered}
     */
    public record Entry(
            UUID letter,
            int number,
            int of,
            String caseReference,
            List<String> words,
            Map<String, String> offered,
            Map<String, String> late,
            List<PersonAnswer> answered) {

        /** Whether it was asked about and nothing was told yet. */
        public boolean isOpen() {
            return answered.isEmpty() && !offered.isEmpty();
        }
    }

    /** Whether it asks about more than one. */
    public boolean areSeveral(UUID letter) {
        return joint.with(find(letter)).size() > 1;
    }

    /** In the order of the letter; one where it asks about one. */
    public List<Entry> of(UUID letter) {
        List<Message> all = joint.with(find(letter));
        return Stream.iterate(1, number -> number + 1)
                .limit(all.size())
                .map(number -> entry(all.get(number - 1), number, all.size()))
                .toList();
    }

    /**
     * The letter of the entry that is meant.
     *
     * @param asked id of its letter, as a page gave it; null or empty: the letter that the code opens
     * @throws NoSuchElementException when this letter does not ask about it
     */
    public UUID chosen(UUID letter, @Nullable String asked) {
        return asked == null || asked.isEmpty()
                ? letter
                : joint.with(find(letter)).stream()
                        .map(Message::id)
                        .filter(id -> id.toString().equals(asked))
                        .findFirst()
                        .orElseThrow(() -> new NoSuchElementException("The letter does not ask about this"));
    }

    /** References of the other cases about which this case's letters ask, too. */
    public List<String> besides(String caseReference) {
        return joint.casesBeside(caseReference);
    }

    private Entry entry(Message letter, int number, int of) {
        List<OfferedForms.Form> now = forms.now(letter.caseReference());
        List<OfferedForms.Form> ever = forms.ever(letter.caseReference());
        List<PersonAnswer> answered = replies.answered(letter, ever);
        return new Entry(
                letter.id(),
                number,
                of,
                letter.caseReference(),
                words(letter.caseReference(), now, ever),
                PersonReplies.offered(now),
                PersonReplies.late(now, ever, answered),
                answered);
    }

    /** Of what it waits for now, else of what it once did. */
    private List<String> words(String caseReference, List<OfferedForms.Form> now, List<OfferedForms.Form> ever) {
        return Stream.concat(now.stream(), ever.stream())
                .map(form -> AskedOnce.ofCase(form.schema(), forms.known(caseReference, form)))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private Message find(UUID letter) {
        return messages.find(letter)
                .filter(Message::isToPerson)
                .orElseThrow(() -> new NoSuchElementException("There is no such letter"));
    }
}
