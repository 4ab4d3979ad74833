package health.baton.pathway;

/**
 * What a rule found.
 *
 * @param rule its id
 * @param file path of the file
 * @param label of the node as on the diagram, or of the field
 * @param problem what is wrong
 * @param remedy what to do about it
 * @param element id of the node or flow, to be shown on the drawing; empty when it is none
 */
public record Finding(String rule, String file, String label, String problem, String remedy, String element) {
    Finding(String rule, String file, String label, String problem, String remedy) {
        this(rule, file, label, problem, remedy, "");
    }

    @Override
    public String toString() {
        return "%s: '%s': %s. %s (%s)".formatted(file, label, problem, remedy, rule);
    }
}
