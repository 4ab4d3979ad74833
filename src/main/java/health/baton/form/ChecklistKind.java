package health.baton.form;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/** Some of several options. */
record ChecklistKind(List<Field.Option> options) implements Kind {
    @Override
    public Reading read(Object sent) throws NotAcceptable {
        List<?> ticked = Lists.of(sent).orElseThrow(() -> new NotAcceptable("is not a list of options"));
        if (new HashSet<>(ticked).size() < ticked.size()) {
            throw new NotAcceptable("names an option twice");
        }
        for (Object one : ticked) {
            if (options.stream().noneMatch(option -> option.value().equals(one))) {
                throw new NotAcceptable("has %s, which is not one of the options".formatted(Harmless.quote(one)));
            }
        }
        List<Field.Option> chosen = options.stream()
                .filter(option -> ticked.contains(option.value()))
                .toList();
        return new Reading(
                chosen.stream().map(Field.Option::value).toList(),
                chosen.stream().map(Field.Option::label).collect(Collectors.joining(", ")));
    }
}
