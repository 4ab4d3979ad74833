package health.baton.form;

import java.util.List;

/** One of the options of a select or radio. */
record ChoiceKind(List<Field.Option> options) implements Kind {
    @Override
    public Reading read(Object sent) throws NotAcceptable {
        return options.stream()
                .filter(option -> option.value().equals(sent))
                .findFirst()
                .map(option -> new Reading(option.value(), option.label()))
                .orElseThrow(() -> new NotAcceptable("is not one of the options"));
    }
}
