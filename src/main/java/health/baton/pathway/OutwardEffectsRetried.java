package health.baton.pathway;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

@Component
class OutwardEffectsRetried implements ModelRule {
    private static final Pattern LENGTH =
            Pattern.compile("P(?!$)(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?");
    private static final Pattern REPEATED = Pattern.compile("R(\\d+)/(.+)");

    @Override
    public String id() {
        return "outward-effects-retried";
    }

    @Override
    public String why() {
        return "Mail servers and registers fail for minutes; a step that gives up at once loses a letter, and two at a time in one case send it twice.";
    }

    @Override
    public List<Finding> check(Library library) {
        List<Finding> findings = new ArrayList<>();
        Node.in(library).stream()
                .filter(node -> node.is("serviceTask", "sendTask", "businessRuleTask"))
                .forEach(task -> check(task, findings));
        return findings;
    }

    private void check(Node task, List<Finding> findings) {
        for (Element cycle : task.extensions("failedJobRetryTimeCycle")) {
            String written = cycle.getTextContent().strip();
            if (!written.isEmpty() && !triesAgain(written)) {
                findings.add(task.breaks(
                        this,
                        "is not tried again by '%s'".formatted(written),
                        "Set 'Retry time cycle' to how often and how far apart, e.g. R5/PT10S, or to the waits one after"
                                + " the other, e.g. PT10S,PT1M,PT5M"));
            }
        }
        if ("false".equals(task.camunda("exclusive"))) {
            findings.add(task.breaks(
                    this,
                    "may run at the same time as another step of the same case",
                    "Tick 'Exclusive' under 'Asynchronous continuations'"));
        }
        for (Element repeated : task.children("multiInstanceLoopCharacteristics")) {
            if (!"true".equals(Model.camunda(repeated, "asyncBefore"))) {
                findings.add(
                        task.breaks(
                                this,
                                "is done for each of many, and all of them again when one fails",
                                "Tick 'Multi-instance: asynchronous before' too, so that only the one that failed is done again"));
            }
        }
    }

    private static boolean triesAgain(String written) {
        var repeated = REPEATED.matcher(written);
        if (repeated.matches()) {
            return repeated.group(1).matches("0*[1-9]\\d*")
                    && Integer.parseInt(repeated.group(1)) > 1
                    && LENGTH.matcher(repeated.group(2)).matches();
        }
        String[] waits = written.split(",", -1);
        return waits.length > 1
                && List.of(waits).stream()
                        .allMatch(wait -> LENGTH.matcher(wait.strip()).matches());
    }
}
