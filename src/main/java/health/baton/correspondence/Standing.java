package health.baton.correspondence;

import health.baton.casefile.StoryEntry;
import health.baton.form.Answer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What of a case's answers stands now. A decision replaces the one before it, and with it what was advised, asked and
 * planned: these stand only when they were said with the latest decision or after it. The rest is history.
 *
 * @param story what was said, oldest first
 * @param decisions names of the answers that are a decision
 * @param withIt names of what stands only with the latest decision
 */
record Standing(List<StoryEntry> story, Set<String> decisions, Set<String> withIt) {

    /** Whether the latest word on this is older than the latest decision. */
    boolean replaced(String name) {
        int said = last(Set.of(name));
        return (decisions.contains(name) || withIt.contains(name)) && said >= 0 && said < last(decisions);
    }

    /** The decisions before the latest one with their dates, oldest first. */
    List<String> earlier() {
        return IntStream.range(0, Math.max(0, last(decisions)))
                .mapToObj(story::get)
                .filter(entry -> says(entry, decisions))
                .map(this::line)
                .toList();
    }

    private String line(StoryEntry entry) {
        Stream<String> decided = answers(entry, decisions).map(Answer::text);
        Stream<String> with = answers(entry, withIt).map(answer -> answer.label() + ": " + answer.text());
        return "%s, %s: %s"
                .formatted(
                        Words.time(entry.at()),
                        entry.label(),
                        Stream.concat(decided, with).collect(Collectors.joining("; ")));
    }

    private int last(Set<String> names) {
        return IntStream.iterate(story.size() - 1, at -> at >= 0, at -> at - 1)
                .filter(at -> says(story.get(at), names))
                .findFirst()
                .orElse(-1);
    }

    private static boolean says(StoryEntry entry, Set<String> names) {
        return answers(entry, names).findAny().isPresent();
    }

    private static Stream<Answer> answers(StoryEntry entry, Set<String> names) {
        return entry.answers().stream().filter(answer -> answer.value() != null && names.contains(answer.key()));
    }
}
