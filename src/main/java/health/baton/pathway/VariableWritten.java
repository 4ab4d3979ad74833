package health.baton.pathway;

import java.util.List;
import org.springframework.stereotype.Component;

/** See {@link DataFlow} for what counts as written. */
@Component
class VariableWritten implements ModelRule {
    private final DataFlows flows;

    VariableWritten(DataFlows flows) {
        this.flows = flows;
    }

    @Override
    public String id() {
        return "variable-written";
    }

    @Override
    public String why() {
        return "A case stops, in front of nobody, where it needs a value that was not written on every way there.";
    }

    @Override
    public List<Finding> check(Library library) {
        Unwritten unwritten = new Unwritten(flows.of(library));
        return unwritten.all().stream()
                .filter(missing -> unwritten.asking(missing).isEmpty())
                .map(this::finding)
                .distinct()
                .toList();
    }

    private Finding finding(Unwritten.Missing missing) {
        Reading reading = missing.reading();
        return missing.unset()
                ? reading.node()
                        .breaks(
                                this,
                                "reads '%s' (%s), which is not written on every way there"
                                        .formatted(reading.variable(), reading.place()),
                                "Write it on every way: a form field kept in the case, an output of a step before, or a"
                                        + " mapping of the call; or correct the name")
                : reading.node()
                        .breaks(
                                this,
                                "reads '%s' (%s), which may have no value there"
                                        .formatted(reading.variable(), reading.place()),
                                "Give it a value on every way, or ask first on a gateway whether it is null");
    }
}
