package health.baton.pathway;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * A place at which a node reads a variable.
 *
 * @param when what is known by then
 * @param uses false when the value is only handed on, so that it may be nothing
 * @param place as people know it from the Modeler
 */
record Reading(Node node, String variable, When when, boolean uses, String place) {
    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern TEXT = Pattern.compile("'[^']*'|\"[^\"]*\"");
    private static final Pattern NAME = Pattern.compile("(?<![\\w.])[A-Za-z_]\\w*+(?!\\s*[.(])");
    private static final Set<String> WORDS =
            Set.of("true", "false", "null", "and", "or", "not", "eq", "ne", "lt", "gt", "le", "ge", "empty");

    /** Moments in the life of a node. */
    enum When {
        /** Before it begins. */
        BEFORE,
        /** When its inputs are there. */
        INSIDE,
        /** When its work is done, before its outputs. */
        RAN,
        /** When it hands on. */
        DONE
    }

    /** The variables in the expressions of a text. */
    static Set<String> variables(String text) {
        Set<String> names = new LinkedHashSet<>();
        Matcher expression = EXPRESSION.matcher(text);
        while (expression.find()) {
            Matcher name = NAME.matcher(TEXT.matcher(expression.group(1)).replaceAll("''"));
            while (name.find()) {
                if (!WORDS.contains(name.group())) {
                    names.add(name.group());
                }
            }
        }
        return names;
    }

    /** Everything that a node reads; conditions on its flows are read by {@link Question}. */
    static List<Reading> of(Node node) {
        List<Reading> all = new ArrayList<>();
        add(all, node, node.camunda("candidateUsers"), When.INSIDE, true, "Candidate users");
        add(all, node, node.camunda("candidateGroups"), When.INSIDE, true, "Candidate groups");
        add(all, node, node.camunda("dueDate"), When.INSIDE, true, "Due date");
        add(all, node, node.camunda("followUpDate"), When.INSIDE, true, "Follow up date");
        add(all, node, node.camunda("formRef"), When.INSIDE, true, "Form reference");
        for (Element loop : node.children("multiInstanceLoopCharacteristics")) {
            add(all, node, Model.camunda(loop, "collection"), When.BEFORE, true, "Collection");
        }
        for (String kind : List.of("timeDate", "timeDuration", "timeCycle")) {
            for (Element timer : node.children("timerEventDefinition")) {
                Model.inside(timer, kind)
                        .forEach(time -> add(all, node, time.getTextContent(), When.BEFORE, true, "Timer"));
            }
        }
        for (Element input : node.extensions("inputParameter")) {
            String place = "Input '%s'".formatted(input.getAttribute("name"));
            add(all, node, input.getTextContent(), When.BEFORE, false, place);
        }
        for (Element output : node.extensions("outputParameter")) {
            String place = "Output '%s'".formatted(output.getAttribute("name"));
            add(all, node, output.getTextContent(), When.RAN, false, place);
        }
        for (Element in : node.extensions("in")) {
            String place = "In mapping '%s'".formatted(in.getAttribute("target"));
            String source = in.getAttribute("source");
            String text = source.isEmpty() ? in.getAttribute("sourceExpression") : "${" + source + "}";
            add(all, node, text, When.INSIDE, false, place);
        }
        return all;
    }

    private static void add(List<Reading> all, Node node, String text, When when, boolean uses, String place) {
        variables(text).forEach(name -> all.add(new Reading(node, name, when, uses, place)));
    }
}
