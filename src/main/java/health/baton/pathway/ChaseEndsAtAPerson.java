package health.baton.pathway;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/** {@link EveryWaitIsChased} looks whether there is a timer at all; this one follows it, and looks at messages too. */
@Component
class ChaseEndsAtAPerson implements ModelRule {
    private static final String REMEDY =
            "Lead it to a task for a person, to 'Remind of what is overdue', or on an interrupting way to one of them";

    private final DataFlows flows;

    ChaseEndsAtAPerson(DataFlows flows) {
        this.flows = flows;
    }

    @Override
    public String id() {
        return "chase-ends-at-a-person";
    }

    @Override
    public String why() {
        return "A clock that runs out in front of nobody chases nobody: whatever is waited for, in the end a person must hear that it has not come.";
    }

    @Override
    public List<Finding> check(Library library) {
        List<Finding> findings = new ArrayList<>();
        DataFlow flow = flows.of(library);
        for (Node node : flow.nodes()) {
            if (node.is("userTask") && node.property("chasedBy").isEmpty()) {
                chase(node, around(node, flow), flow, findings);
            } else if (waitsForAMessage(node)) {
                List<Node> timers = beside(node, flow);
                if (timers.isEmpty()) {
                    findings.add(node.breaks(
                            this,
                            "waits for a message and no clock runs beside it",
                            "Draw a timer on it or on a subprocess around it, or wait at an event-based gateway with a"
                                    + " timer as the other way"));
                }
                chase(node, timers, flow, findings);
            }
        }
        return findings;
    }

    private void chase(Node wait, List<Node> timers, DataFlow flow, List<Finding> findings) {
        ReachesAPerson reaches = new ReachesAPerson(flow);
        boolean lost = false;
        for (Node timer : timers) {
            if (!reaches.maybe(timer)) {
                lost = true;
                findings.add(timer.breaks(this, "nobody is told when this time has come", REMEDY));
            }
        }
        List<Node> sure = timers.stream().filter(reaches::surely).toList();
        if (!lost && !timers.isEmpty() && sure.isEmpty()) {
            findings.add(wait.breaks(
                    this, "each of its timers has a way to an end on which nobody is told", REMEDY + ", on every way"));
        } else if (!sure.isEmpty()
                && sure.stream()
                        .noneMatch(timer -> !timer.goesBeside() || repeats(timer) || reaches.surelyByATask(timer))) {
            findings.add(wait.breaks(
                    this,
                    "reminds once and then never again",
                    "Let the timer repeat (type 'Cycle'), or lead it to a task for a person"));
        }
    }

    private static boolean waitsForAMessage(Node node) {
        return node.is("receiveTask")
                || (node.is("intermediateCatchEvent")
                        && !node.children("messageEventDefinition").isEmpty());
    }

    /** Timers that run while a message is waited for. */
    private static List<Node> beside(Node wait, DataFlow flow) {
        Part part = flow.part(wait.enclosing());
        List<Node> timers = new ArrayList<>();
        for (Node gateway : part.nodes()) {
            List<Node> targets = part.outgoing(gateway).stream()
                    .flatMap(way -> part.target(way).stream())
                    .toList();
            if (gateway.is("eventBasedGateway") && targets.contains(wait)) {
                targets.stream().filter(ChaseEndsAtAPerson::isTimer).forEach(timers::add);
            }
        }
        return timers.isEmpty() ? around(wait, flow) : timers;
    }

    /** The timers on the node, else on the nearest subprocess around it that has some. */
    private static List<Node> around(Node node, DataFlow flow) {
        for (Node at = node; !at.isProcess(); at = at.enclosing()) {
            List<Node> timers = flow.part(at.enclosing()).attached(at).stream()
                    .filter(ChaseEndsAtAPerson::isTimer)
                    .toList();
            if (!timers.isEmpty()) {
                return timers;
            }
        }
        return List.of();
    }

    private static boolean isTimer(Node event) {
        return !event.children("timerEventDefinition").isEmpty();
    }

    /** For ever: {@code R/PT5M}, or {@code R} by the bean that knows working time. */
    private static boolean repeats(Node timer) {
        return timer.children("timerEventDefinition").stream()
                .flatMap(event -> Model.inside(event, "timeCycle").stream())
                .map(Element::getTextContent)
                .anyMatch(cycle -> Expressions.anyIn(cycle) || cycle.strip().startsWith("R/"));
    }
}
