package health.baton.correspondence;

import health.baton.casefile.Action;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The actions of a plan in the words of letters. */
record PlanActions(List<Action> actions) {
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
