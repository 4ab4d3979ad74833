package health.baton.correspondence;

import health.baton.casefile.Action;
import health.baton.casefile.StoryEntry;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The actions of a plan in the words of letters. */
record PlanActions(List<Action> actions) {
    /** Under which name the case file keeps what is asked. */
    static String name(Action action) {
        StringBuilder camel = new StringBuilder();
        for (String word : action.owner().split("-")) {
            camel.append(camel.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return camel.append("What").toString();
    }

    static Set<String> names(List<Action> actions) {
        return actions.stream().map(PlanActions::name).collect(Collectors.toSet());
    }

    /** The names of everything that any plan of this story asked. */
    static Set<String> namesIn(List<StoryEntry> story) {
        Map<String, Object> said = new HashMap<>();
        story.forEach(entry -> entry.answers().forEach(answer -> said.put(answer.key(), answer.text())));
        return names(Action.in(said));
    }

    boolean asksThePractice() {
        return ofPractice().isPresent();
    }

    List<String> ofThePractice() {
        return ofPractice().map(Action::what).stream().toList();
    }

    List<String> practiceBy() {
        return ofPractice().stream()
                .flatMap(action -> Words.of(action.by()).stream())
                .toList();
    }

    @Nullable
    Instant practiceDue() {
        return ofPractice().flatMap(action -> Words.instant(action.by())).orElse(null);
    }

    /** "District nurses: change the dressing, by Tue 02-Jun-2026 14:30" */
    List<String> lines() {
        return lines(actions.stream());
    }

    List<String> linesOfOthers() {
        return lines(actions.stream().filter(action -> !action.isOfThePractice()));
    }

    private Optional<Action> ofPractice() {
        return actions.stream().filter(Action::isOfThePractice).findFirst();
    }

    private static List<String> lines(Stream<Action> actions) {
        return actions.map(action -> "%s: %s, by %s"
                        .formatted(
                                action.isOfThePractice() ? "GP practice" : Words.heading(action.owner()),
                                action.what(),
                                String.join("", Words.of(action.by()))))
                .toList();
    }
}
