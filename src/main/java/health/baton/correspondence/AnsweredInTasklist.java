package health.baton.correspondence;

import health.baton.engine.CaseEvent;
import health.baton.engine.OpenTask;
import health.baton.engine.People;
import health.baton.engine.Tasks;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A letter that is read and answered as a task is opened and answered, as if by its page. The task says in its property
 * {@code letter} which kind of message it is about.
 */
@Component
class AnsweredInTasklist {
    private static final String PROPERTY = "letter";
    private final Tasks tasks;
    private final Messages messages;
    private final TellCase tellCase;
    private final People people;
    private final Facts facts;

    AnsweredInTasklist(Tasks tasks, Messages messages, TellCase tellCase, People people, Facts facts) {
        this.tasks = tasks;
        this.messages = messages;
        this.tellCase = tellCase;
        this.people = people;
        this.facts = facts;
    }

    /** Who takes the task sees the letter in it; only its recipients open it, not who stands in for them. */
    @EventListener
    void on(CaseEvent.TaskHeld event) {
        String holder = event.holder();
        if (holder != null) {
            tasks.find(event.taskId())
                    .flatMap(this::letter)
                    .filter(letter -> isFor(holder, letter))
                    .ifPresent(letter -> tellCase.opened(letter, holder));
        }
    }

    @EventListener
    void on(CaseEvent.TaskDone event) {
        letter(event.task()).ifPresent(letter -> answered(letter, event.byWhom()));
    }

    private void answered(Message letter, @Nullable String byWhom) {
        Map<String, Object> said = facts.known(letter.caseReference(), Set.of("gpAnswer", "gpCannotBecause"));
        Object answer = said.get("gpAnswer");
        if (answer == null) {
            return;
        }
        messages.open(letter.id(), byWhom);
        String why =
                answer.equals("cannot") ? Objects.toString(said.get("gpCannotBecause"), "no reason was given") : null;
        if (messages.answer(letter.id(), answer.toString(), why)) {
            messages.answerReached(letter.id(), true);
        }
    }

    private Optional<Message> letter(OpenTask task) {
        return Optional.ofNullable(task.properties().get(PROPERTY))
                .flatMap(kind -> messages.newest(task.caseReference(), kind));
    }

    private boolean isFor(String person, Message letter) {
        String team = letter.toTeam();
        return team != null && people.teamsOf(person).contains(team);
    }
}
