package health.baton.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What designers say in plain fields of the element templates, spelled out as the engine reads it: whose task it is, by
 * when it is due, in whose working time a timer counts, how often a step is tried again, when a way out of a gateway is
 * taken ({@link WayOut}). Rules and engine read the same.
 *
 * <p>Fields (extension properties): {@code place} ({@code area}, {@code practice}, {@code start-team}, {@code rota}) with
 * {@code role} or {@code roleFrom}; {@code dueIn} (ISO duration); {@code countedIn} ({@code owing-team}, {@code start-team},
 * for tasks {@code owing-team-same-day}, for timers {@code clock}); {@code retry} (ISO cycle). What does not make sense is left as it is, and {@link #problems} says so.
 */
public final class Shorthand {
    private static final String DURATION = "P(?=.)(?:[1-9]\\d*D)?(?:T(?=.)(?:[1-9]\\d*H)?(?:[1-9]\\d*M)?)?";
    private static final String SAME_DAY = "owing-team-same-day";
    private static final String RETRY = "R[1-9]\\d*/PT(?=.)(?:[1-9]\\d*M)?(?:[1-9]\\d*S)?";

    private Shorthand() {}

    /**
     * Adds to a model what its fields mean.
     *
     * @return whether there was anything to add
     */
    public static boolean spellOut(Element definitions) {
        boolean changed = false;
        for (Element node : BpmnXml.all(definitions, BpmnXml.BPMN, "*")) {
            Map<String, String> fields = BpmnXml.fields(node);
            if ("userTask".equals(node.getLocalName())) {
                changed |= task(node, fields);
            }
            if ("sequenceFlow".equals(node.getLocalName())) {
                changed |= WayOut.spellOut(node, fields);
            }
            changed |= timer(node, fields);
            changed |= retry(node, fields);
            changed |= unkept(node);
        }
        return changed;
    }

    /** What is wrong with the fields of a node, each with what may stand there; empty when nothing is. */
    public static List<String> problems(Element node) {
        Map<String, String> fields = BpmnXml.fields(node);
        List<String> problems = new ArrayList<>();
        boolean task = "userTask".equals(node.getLocalName());
        if ((fields.containsKey("place") || fields.containsKey("roleFrom"))
                && TeamFields.of(fields).isEmpty()) {
            problems.add("'place' has to be one of area, practice, start-team, rota, with a team role");
        }
        String due = fields.get("dueIn");
        if (due != null && (!due.matches(DURATION) || TeamFields.of(fields).isEmpty())) {
            problems.add("'dueIn' has to be a time like PT30M, PT4H or P2D, of a team that 'role' and 'place' say");
        }
        if (fields.containsKey("countedIn")
                && !(task ? countingTeam(node, fields).isPresent() : counts(node, fields))) {
            problems.add(
                    task
                            ? "'countedIn' has to be owing-team, owing-team-same-day or start-team"
                            : "'countedIn' has to be owing-team (on a task that says its team), start-team or clock, with a timer"
                                    + " like R/PT4H or PT4H");
        }
        if ("sequenceFlow".equals(node.getLocalName())) {
            problems.addAll(WayOut.problems(node, fields));
        }
        String retry = fields.get("retry");
        if (retry != null && !retry.matches(RETRY)) {
            problems.add("'retry' has to be a cycle like R5/PT10S");
        }
        return problems;
    }

    private static boolean task(Element task, Map<String, String> fields) {
        Optional<TeamFields> team = TeamFields.of(fields);
        team.ifPresent(owing -> {
            set(task, "candidateGroups", owing.teams());
            owing.people().ifPresent(people -> set(task, "candidateUsers", people));
            String due = fields.get("dueIn");
            if (due != null && due.matches(DURATION)) {
                countingTeam(task, fields)
                        .ifPresent(clock -> set(
                                task,
                                "dueDate",
                                "${deadline.%s('%s', %s)}"
                                        .formatted(
                                                SAME_DAY.equals(fields.get("countedIn")) ? "sameDay" : "in",
                                                due,
                                                clock)));
            }
        });
        return team.isPresent();
    }

    private static boolean timer(Element event, Map<String, String> fields) {
        Optional<Counted> counted = counted(event, fields);
        counted.ifPresent(time -> {
            Node stated = time.stated();
            boolean repeats = "timeCycle".equals(stated.getLocalName());
            stated.setTextContent(
                    "${deadline.%s('%s', %s)}".formatted(repeats ? "every" : "in", time.duration(), time.team()));
            if (!repeats) {
                String prefix = stated.getPrefix();
                stated.getOwnerDocument()
                        .renameNode(stated, BpmnXml.BPMN, prefix == null ? "timeDate" : prefix + ":timeDate");
            }
        });
        return counted.isPresent();
    }

    private static boolean retry(Element node, Map<String, String> fields) {
        String retry = fields.get("retry");
        if (retry == null || !retry.matches(RETRY)) {
            return false;
        }
        for (Element extensions : BpmnXml.children(node, "extensionElements")) {
            if (BpmnXml.all(extensions, BpmnXml.CAMUNDA, "failedJobRetryTimeCycle")
                    .isEmpty()) {
                Element cycle =
                        node.getOwnerDocument().createElementNS(BpmnXml.CAMUNDA, "camunda:failedJobRetryTimeCycle");
                cycle.setTextContent(retry);
                extensions.appendChild(cycle);
            }
        }
        return true;
    }

    /** An output that is kept under no name is not kept. */
    private static boolean unkept(Element node) {
        List<Element> unkept = BpmnXml.children(node, "extensionElements").stream()
                .flatMap(own -> BpmnXml.all(own, BpmnXml.CAMUNDA, "outputParameter").stream())
                .filter(output -> output.getAttribute("name").isBlank())
                .toList();
        unkept.forEach(output -> output.getParentNode().removeChild(output));
        return !unkept.isEmpty();
    }

    private record Counted(Node stated, String duration, String team) {}

    /** A timer with a plain time that counts in a team's working time. */
    private static Optional<Counted> counted(Element event, Map<String, String> fields) {
        if (!fields.containsKey("countedIn")) {
            return Optional.empty();
        }
        return BpmnXml.children(event, "timerEventDefinition").stream()
                .flatMap(timer ->
                        Stream.of("timeCycle", "timeDuration").flatMap(name -> BpmnXml.children(timer, name).stream()))
                .findFirst()
                .flatMap(stated -> {
                    String text = stated.getTextContent().strip();
                    String duration = "timeCycle".equals(stated.getLocalName()) ? text.replaceFirst("^R/", "") : text;
                    return duration.matches(DURATION)
                            ? countingTeam(event, fields).map(team -> new Counted(stated, duration, team))
                            : Optional.empty();
                });
    }

    /** Whether the timer runs by the clock, or can be spelled out, or has been. */
    private static boolean counts(Element event, Map<String, String> fields) {
        return "clock".equals(fields.get("countedIn"))
                || counted(event, fields).isPresent()
                || BpmnXml.children(event, "timerEventDefinition").stream()
                        .anyMatch(timer -> timer.getTextContent().contains("${"));
    }

    /** In whose working time: the team that owes the task, unless {@code countedIn} says the one that started. */
    private static Optional<String> countingTeam(Element node, Map<String, String> fields) {
        return switch (fields.getOrDefault("countedIn", "owing-team")) {
            case "start-team" -> Optional.of("startTeam");
            case SAME_DAY ->
                "userTask".equals(node.getLocalName()) ? TeamFields.of(fields).map(TeamFields::id) : Optional.empty();
            case "owing-team" -> TeamFields.of(fields).or(() -> host(node)).map(TeamFields::id);
            default -> Optional.empty();
        };
    }

    private static Optional<TeamFields> host(Element event) {
        String id = event.getAttribute("attachedToRef");
        return BpmnXml.all(event.getOwnerDocument().getDocumentElement(), BpmnXml.BPMN, "userTask").stream()
                .filter(task -> !id.isEmpty() && id.equals(task.getAttribute("id")))
                .findFirst()
                .flatMap(task -> TeamFields.of(BpmnXml.fields(task)));
    }

    private static void set(Element node, String attribute, String value) {
        if (!node.hasAttributeNS(BpmnXml.CAMUNDA, attribute)) {
            node.setAttributeNS(BpmnXml.CAMUNDA, "camunda:" + attribute, value);
        }
    }
}
