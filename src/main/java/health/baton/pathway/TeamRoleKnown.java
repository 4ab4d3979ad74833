package health.baton.pathway;

import health.baton.directory.TeamRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

@Component
class TeamRoleKnown implements ModelRule {
    private static final Pattern ASKED =
            Pattern.compile("\\b(?:team|rota)\\.\\w+\\(\\s*(?:'([^']*)'|\"([^\"]*)\"|([A-Za-z_]\\w*))");

    private final DataFlows flows;

    TeamRoleKnown(DataFlows flows) {
        this.flows = flows;
    }

    @Override
    public String id() {
        return "team-role-known";
    }

    @Override
    public String why() {
        return "A task for a role that no team has reaches nobody; and a role that no pathway names any more misleads who sets up the teams.";
    }

    @Override
    public List<Finding> check(Library library) {
        DataFlow flow = flows.of(library);
        Map<String, TeamRole> known = Roles.in(library);
        List<Finding> findings = new ArrayList<>();
        Set<String> used = new TreeSet<>();
        for (Model model : flow.models()) {
            List<Node> nodes = new ArrayList<>(Node.in(model));
            model.process().ifPresent(process -> nodes.add(new Node(model, process)));
            for (Node node : nodes) {
                Named named = named(node, flow, known.keySet());
                used.addAll(named.roles());
                named.roles().stream()
                        .filter(role -> !known.containsKey(role))
                        .forEach(role -> findings.add(node.breaks(
                                this,
                                "names the team role '%s', which nobody has".formatted(role),
                                remedy(role, known.keySet()))));
                named.unclear()
                        .forEach(variable -> findings.add(node.breaks(
                                this,
                                "takes the team role from '%s', which may be anything".formatted(variable),
                                "Hand over the role itself where the block is called, fill it from options of a form, or"
                                        + " list in the property 'entries' what it may be")));
            }
        }
        known.forEach((role, is) -> {
            if (is.usedByPathways() && !used.contains(role)) {
                findings.add(new Finding(
                        id(), Roles.PATH, role, "no pathway names this role", "Take it out of the list, or use it"));
            }
        });
        return findings;
    }

    private static String remedy(String role, Set<String> known) {
        String add = "add it to " + Roles.PATH;
        return Nearest.to(role, known)
                .map(meant -> "Write '%s', or %s".formatted(meant, add))
                .orElse(
                        known.isEmpty()
                                ? "List it in " + Roles.PATH
                                : "Use one of %s, or %s".formatted(String.join(", ", known), add));
    }

    /** What one node names. */
    private record Named(Set<String> roles, Set<String> unclear) {}

    private static Named named(Node node, DataFlow flow, Set<String> known) {
        Named named = new Named(new TreeSet<>(), new TreeSet<>());
        for (String property : List.of("responsible", "offeredTo", "startableBy")) {
            node.list(property).stream()
                    .filter(role -> !property.equals("offeredTo") || !role.equals(Roles.PERSON))
                    .forEach(named.roles()::add);
        }
        node.property("role")
                .ifPresent(role -> add(named, flow, node, role, !known.contains(role) && isWritten(node, flow, role)));
        node.input("role")
                .ifPresent(role -> Expressions.variable(role)
                        .ifPresentOrElse(
                                variable -> add(named, flow, node, variable, true),
                                () -> add(named, flow, node, role, false)));
        for (String text : texts(node)) {
            Matcher asked = ASKED.matcher(text);
            while (asked.find()) {
                String literal = asked.group(1) == null ? asked.group(2) : asked.group(1);
                add(named, flow, node, literal == null ? asked.group(3) : literal, literal == null);
            }
        }
        return named;
    }

    /** The role of a task may be a variable that says it, by its name. */
    private static boolean isWritten(Node node, DataFlow flow, String name) {
        return !flow.at(node, Reading.When.INSIDE, name).isEmpty();
    }

    private static void add(Named named, DataFlow flow, Node node, String said, boolean variable) {
        if (!variable) {
            named.roles().add(said);
        } else if (flow.seen().at(node, Reading.When.INSIDE).isPresent()) {
            Value value = flow.at(node, Reading.When.INSIDE, said);
            named.roles().addAll(value.known());
            if (value.open()) {
                named.unclear().add(said);
            }
        }
    }

    private static List<String> texts(Node node) {
        List<String> texts = new ArrayList<>(List.of(
                node.camunda("candidateUsers"),
                node.camunda("candidateGroups"),
                node.camunda("dueDate"),
                node.camunda("followUpDate")));
        node.children("timerEventDefinition").forEach(timer -> texts.add(timer.getTextContent()));
        return texts;
    }
}
