package health.baton.engine;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Starts cases and tells them what happened. */
public interface Cases {
    /**
     * Starts a case, or joins the open one, through the same checks as the start form; the signed-in person is the starter.
     *
     * @param key the same key twice gives the same case
     * @return the case's reference
     * @throws AnswersRefused when the start form would refuse the answers
     * @throws java.util.NoSuchElementException when there is no such pathway
     */
    String start(String pathway, Map<String, Object> answers, String key);

    /**
     * As {@link #start} for many, in few and large writes: all of them begin or none does.
     *
     * @return the cases' references, in the order of the starts
     */
    default List<String> startAll(String pathway, List<Start> starts) {
        return starts.stream()
                .map(start -> start(pathway, start.answers(), start.key()))
                .toList();
    }

    /** The pathway's name, as people call it. */
    String pathwayName(String pathway);

    /** Whether the case waits for this message now. */
    boolean awaits(String caseReference, String message);

    /** The events that this case waits for now and that a person may tell it. */
    List<OfferedEvent> events(String caseReference);

    /**
     * The events that this case, its blocks so far included, may offer to somebody with this role at any time; whether it
     * waits for one now is for {@link #events}. Also of a case that has ended.
     */
    List<OfferedEvent> everOffered(String caseReference, String role);

    /**
     * Whoever has a letter to the person answers it, without an account. What they told is kept in any case.
     *
     * @param message of one of the events that are {@link #everOffered}
     * @param key unique to this answer
     * @return false when the case no longer waits for it: somebody has to read it, unless a block has begun that sees to that
     * @throws AnswersRefused when the event's form would refuse the answers; nothing is kept
     * @throws java.util.NoSuchElementException when the case never offers this
     * @throws ChangedMeanwhile when something else changed the case in the same instant; nothing is kept
     */
    boolean answer(String caseReference, String message, Map<String, Object> answers, String key);

    /**
     * The signed-in person tells the case that something happened.
     *
     * @return false when the case no longer waits for it; then it is kept, and somebody reads it, where the event is
     *     {@link OfferedEvent#takenLate}, and else nothing is
     * @throws AnswersRefused when the event's form would refuse the answers
     * @throws ChangedMeanwhile when something else changed the case in the same instant; nothing is kept
     */
    boolean tell(String caseReference, String message, Map<String, Object> answers);

    /** A message from a capability or a page, with variables. Returns false when the case no longer waits for it. */
    boolean correlate(String caseReference, String message, Map<String, Object> variables);

    /** One of many, see {@link #start}. */
    record Start(Map<String, Object> answers, String key) {}

    /** The role of {@link OfferedEvent} that is no team: whom the case is about. */
    String PERSON = "person";

    /**
     * An event of the model that people may tell.
     *
     * @param message its name, e.g. {@code ptcda.got-worse}
     * @param label what happened, as on the diagram
     * @param roles team roles that may tell it; empty: every team of the case
     * @param formSchema what to ask (form-js JSON)
     * @param answeredLate key of the block that begins beside the case when the person says it after the case has stopped
     *     waiting for it; null where nothing was drawn for that
     */
    record OfferedEvent(
            String message,
            String label,
            List<String> roles,
            String formSchema,
            @Nullable String answeredLate) {
        /** Whether it is asked for and taken also when the case no longer waits for it. */
        public boolean takenLate() {
            return answeredLate != null;
        }
    }
}
