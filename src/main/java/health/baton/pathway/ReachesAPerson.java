package health.baton.pathway;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Whether the way after an event comes to somebody: a task for a person, or a capability that tells people. */
final class ReachesAPerson {
    private final DataFlow flow;

    ReachesAPerson(DataFlow flow) {
        this.flow = flow;
    }

    /** On every way. */
    boolean surely(Node event) {
        return follow(event, !event.goesBeside(), this::tells, true, new HashSet<>());
    }

    /** On some way. */
    boolean maybe(Node event) {
        return follow(event, !event.goesBeside(), this::tells, false, new HashSet<>());
    }

    /** On every way a task begins, which is chased in its turn. */
    boolean surelyByATask(Node event) {
        return follow(event, !event.goesBeside(), node -> node.is("userTask"), true, new HashSet<>());
    }

    private boolean tells(Node node) {
        return node.is("userTask") || flow.gives().promise(node).reachesPeople();
    }

    private boolean follow(Node node, boolean main, Predicate<Node> reached, boolean every, Set<String> passed) {
        if (reached.test(node)) {
            return true;
        }
        String place = node.model().path() + "#" + node.id();
        if (!passed.add(place)) {
            return false;
        }
        List<Node> next = next(node, main);
        Predicate<Node> goesOn = way -> follow(way, main, reached, every, passed);
        boolean all = every && node.is("exclusiveGateway", "inclusiveGateway", "eventBasedGateway", "endEvent");
        boolean found = !next.isEmpty()
                && (all ? next.stream().allMatch(goesOn) : next.stream().anyMatch(goesOn));
        passed.remove(place);
        return found;
    }

    private List<Node> next(Node node, boolean main) {
        if (node.is("endEvent")) {
            return afterEnd(node, main);
        }
        List<Node> next = new ArrayList<>();
        if (node.is("subProcess", "transaction")) {
            next.addAll(flow.part(node).starts());
        } else if (node.is("callActivity")) {
            flow.block(node.attribute("calledElement"))
                    .flatMap(Model::process)
                    .ifPresent(process -> next.addAll(
                            flow.part(new Node(block(node), process)).starts()));
        }
        if (next.isEmpty()) {
            Part part = flow.part(node.enclosing());
            part.outgoing(node).forEach(way -> part.target(way).ifPresent(next::add));
            next.addAll(part.linked(node));
        }
        return next;
    }

    private Model block(Node call) {
        return flow.block(call.attribute("calledElement")).orElseThrow();
    }

    private List<Node> afterEnd(Node end, boolean main) {
        if (!end.children("errorEventDefinition").isEmpty()) {
            return caught(end.enclosing(), end.errorCode());
        }
        boolean over = main || !end.children("terminateEventDefinition").isEmpty();
        return over ? after(end.enclosing()) : List.of();
    }

    /** Where it goes on when a scope is over. */
    private List<Node> after(Node scope) {
        List<Node> next = new ArrayList<>();
        for (Node place : places(scope)) {
            Part part = flow.part(place.enclosing());
            part.outgoing(place).forEach(way -> part.target(way).ifPresent(next::add));
        }
        return next;
    }

    /** Who catches an error that a scope throws, here or in whoever calls the block. */
    private List<Node> caught(Node scope, String code) {
        List<Node> next = new ArrayList<>();
        for (Node place : places(scope)) {
            List<Node> here = flow.part(place.enclosing()).attached(place).stream()
                    .filter(event -> !event.children("errorEventDefinition").isEmpty())
                    .filter(event ->
                            event.errorCode().isEmpty() || event.errorCode().equals(code))
                    .toList();
            next.addAll(here.isEmpty() ? caught(place.enclosing(), code) : here);
        }
        return next;
    }

    /** A subprocess stands in one place, a block wherever it is called. */
    private List<Node> places(Node scope) {
        if (!scope.isProcess()) {
            return List.of(scope);
        }
        return flow.nodes().stream()
                .filter(node -> node.is("callActivity"))
                .filter(call -> call.attribute("calledElement").equals(scope.id()))
                .toList();
    }
}
