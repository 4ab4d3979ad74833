package health.baton.pathway;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names with placeholders for inputs ({@link health.baton.engine.FromFolder}), as the tasks of a pathway and its blocks fill them. */
final class InputsSaid {
    private static final Pattern INPUT = Pattern.compile("\\{(\\w+)(?:\\|([^}]*))?}");
    private final PossibleWords words;

    /**
     * @param models a pathway and its blocks
     */
    InputsSaid(List<Model> models) {
        words = new PossibleWords(models);
    }

    /** One list for everything that the inputs may say. */
    List<List<String>> in(Node task, List<String> names) {
        for (String name : names) {
            Matcher input = INPUT.matcher(name);
            if (input.find()) {
                String placeholder = input.group();
                String otherwise = input.group(2) == null ? "" : input.group(2);
                return said(task, input.group(1)).stream()
                        .map(value -> value.isEmpty() ? otherwise : value)
                        .map(value -> names.stream()
                                .map(each -> each.replace(placeholder, value))
                                .toList())
                        .flatMap(filled -> in(task, filled).stream())
                        .toList();
            }
        }
        return List.of(names);
    }

    private Set<String> said(Node task, String input) {
        String written = task.input(input).orElse("");
        Set<String> possible = Expressions.variable(written)
                .map(variable -> words.of(task.model(), variable))
                .orElse(Set.of(written));
        return possible.isEmpty() ? Set.of("") : possible;
    }
}
