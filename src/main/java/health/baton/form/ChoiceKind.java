package health.baton.form;

import java.util.List;
import java.util.stream.Collectors;

/** One of the options of a select or radio. */
record ChoiceKind(List<Field.Option> options) implements Kind {
    /** More than these are not listed to whoever sent something else. */
    private static final int MOST_LISTED = 12;

    @Override
    public Reading read(Object sent) throws NotAcceptable {
        return options.stream()
                .filter(option -> option.value().equals(sent))
                .findFirst()
                .map(option -> new Reading(option.value(), option.label()))
                .orElseThrow(() -> new NotAcceptable("is not one of the options" + listed()));
    }

    private String listed() {
        return options.size() > MOST_LISTED
                ? ""
                : ": " + options.stream().map(Field.Option::value).collect(Collectors.joining(", "));
    }
}
