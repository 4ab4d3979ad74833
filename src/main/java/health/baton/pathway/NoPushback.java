package health.baton.pathway;

import health.baton.engine.Accepted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * A pathway names in its property {@code noPushback} the roles that refer and from then on owe nothing. A task may reach
 * them only through a step whose property {@code onlyIfAgreed} names a variable that is 'yes' on every way there.
 */
@Component
class NoPushback implements ModelRule {
    private static final String AGREED = "onlyIfAgreed";
    private static final String START_TEAM = "startTeam";
    /** Stands for whoever started, until the pathway says another team. */
    private static final String REFERRER = "whoever referred";

    private static final Pattern ASKED =
            Pattern.compile("\\b(?:team|rota)\\.\\w+\\(\\s*(?:'([^']*)'|\"([^\"]*)\"|([A-Za-z_]\\w*))");
    private static final Pattern ITS_TEAM = Pattern.compile("\\$\\{\\s*" + START_TEAM + "\\s*}");

    private final CapabilityPromises promises;

    NoPushback(CapabilityPromises promises) {
        this.promises = promises;
    }

    @Override
    public String id() {
        return "no-pushback";
    }

    @Override
    public String why() {
        return "Whoever has referred somebody must be able to rely on it: what is missing, does not fit or comes next is the work of those who took the person on.";
    }

    @Override
    public List<Finding> check(Library library) {
        List<Finding> findings = new ArrayList<>();
        for (Model pathway : library.pathways()) {
            Set<String> spared = pathway.process()
                    .map(process -> new Node(pathway, process).list("noPushback"))
                    .orElse(Set.of());
            if (!spared.isEmpty()) {
                check(pathway, spared, alone(library, pathway), findings);
            }
        }
        return findings.stream().distinct().toList();
    }

    /** The data flow of this pathway only: what others hand to a block is no matter here. */
    private DataFlow alone(Library library, Model pathway) {
        Set<String> models = new LinkedHashSet<>();
        library.withBlocksThere(pathway).forEach(model -> models.add(model.path()));
        Library own = library.without(path -> path.endsWith(".bpmn") && !models.contains(path));
        Map<String, Value> start = new HashMap<>();
        Accepted.AT_START.forEach(name -> start.put(name, Value.ANY));
        start.put(START_TEAM, Value.oneOf(Set.of(REFERRER)));
        return new DataFlow(own, promises, new State(start));
    }

    private void check(Model pathway, Set<String> spared, DataFlow flow, List<Finding> findings) {
        for (Model model : withoutAgreement(pathway, flow)) {
            for (Node node : Node.in(model)) {
                if (node.property(AGREED).isPresent()) {
                    agreed(node, flow, findings);
                } else if (node.is("userTask")
                        && flow.seen().at(node, Reading.When.INSIDE).isPresent()) {
                    task(node, spared, flow, findings);
                }
            }
        }
    }

    /** The pathway and the blocks that it comes to without an agreement. */
    private static Set<Model> withoutAgreement(Model pathway, DataFlow flow) {
        Set<Model> found = new LinkedHashSet<>();
        List<Model> open = new ArrayList<>(flow.models().stream()
                .filter(model -> model.path().equals(pathway.path()))
                .toList());
        while (!open.isEmpty()) {
            Model model = open.remove(0);
            if (found.add(model)) {
                Node.in(model).stream()
                        .filter(node ->
                                node.is("callActivity") && node.property(AGREED).isEmpty())
                        .forEach(call ->
                                flow.block(call.attribute("calledElement")).ifPresent(open::add));
            }
        }
        return found;
    }

    private void agreed(Node node, DataFlow flow, List<Finding> findings) {
        String variable = node.property(AGREED).orElseThrow();
        Value value = flow.at(node, Reading.When.BEFORE, variable);
        if (!value.known().equals(Set.of("yes")) || value.open() || value.unset() || value.nothing()) {
            findings.add(node.breaks(
                    this,
                    "is done also where '%s' is not 'yes'".formatted(variable),
                    "Ask on a gateway before it whether they have agreed"));
        }
    }

    private void task(Node task, Set<String> spared, DataFlow flow, List<Finding> findings) {
        String teams = task.camunda("candidateGroups") + " " + task.camunda("candidateUsers");
        Set<String> owing = new LinkedHashSet<>();
        Matcher asked = ASKED.matcher(teams);
        while (asked.find()) {
            String literal = asked.group(1) == null ? asked.group(2) : asked.group(1);
            if (literal == null) {
                owing.addAll(flow.at(task, Reading.When.INSIDE, asked.group(3)).known());
            } else {
                owing.add(literal);
            }
        }
        owing.retainAll(spared);
        owing.forEach(role -> findings.add(task.breaks(
                this,
                "goes to the role '%s', which has referred".formatted(role),
                "Give it to those who took the person on; or call it by a step that says in 'onlyIfAgreed' by which"
                        + " variable they have agreed")));
        if (ITS_TEAM.matcher(teams).find()
                && flow.at(task, Reading.When.INSIDE, START_TEAM).known().contains(REFERRER)) {
            findings.add(task.breaks(
                    this,
                    "goes to the team that started the case, which may be one that has referred",
                    "Set 'startTeam' to the team that took the person on before it, or give it to that team"));
        }
    }
}
