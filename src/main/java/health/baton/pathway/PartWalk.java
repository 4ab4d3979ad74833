package health.baton.pathway;

import health.baton.pathway.Reading.When;
import health.baton.pathway.Situation.Branch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One process or subprocess, followed until nothing new is found. */
final class PartWalk {
    private static final int ENOUGH = 200;

    private final DataFlow flow;
    private final Part part;
    private final NodeRun run;
    private final Branches branches = new Branches();
    private final Map<String, Situation> arrived = new HashMap<>();
    private final Map<String, Situation> before = new HashMap<>();
    private Situation ends = Situation.NEVER;
    private Situation everything = Situation.NEVER;

    PartWalk(DataFlow flow, Part part) {
        this.flow = flow;
        this.part = part;
        this.run = new NodeRun(flow);
    }

    /** How it is left. */
    Situation run(Situation start) {
        part.starts().forEach(node -> arrive(node.id(), start));
        part.nodes().stream().filter(this::beginsUnasked).forEach(node -> arrive(node.id(), start));
        settle();
        Situation left = branches.ended(ends);
        for (Node event : part.eventSubprocesses()) {
            Situation anyTime = start.or(everything);
            PartWalk inner = new PartWalk(flow, flow.part(event));
            Situation ended = inner.run(anyTime);
            everything = everything.or(inner.everything);
            if (flow.part(event).starts().stream().noneMatch(Node::goesBeside)) {
                left = left.or(ended);
            }
        }
        return left;
    }

    /** Whatever may be the case at some time inside. */
    Situation everything() {
        return everything;
    }

    private boolean beginsUnasked(Node node) {
        return part.starts().isEmpty()
                && part.incoming(node).isEmpty()
                && !node.is("boundaryEvent")
                && !node.isEventSubprocess();
    }

    private void settle() {
        boolean news = true;
        for (int round = 0; news && round < ENOUGH; round++) {
            news = false;
            for (Node node : part.nodes()) {
                Situation now = node.isEventSubprocess() ? Situation.NEVER : incoming(node);
                if (!now.never() && !now.equals(before.get(node.id()))) {
                    before.put(node.id(), now);
                    pass(node, now);
                    news = true;
                }
            }
        }
    }

    private Situation incoming(Node node) {
        List<Situation> ways = part.incoming(node).stream()
                .map(way -> arrived.getOrDefault(way.id(), Situation.NEVER))
                .toList();
        Situation own = arrived.getOrDefault(node.id(), Situation.NEVER);
        return node.is("parallelGateway") && ways.size() > 1
                ? branches.all(ways)
                : ways.stream().reduce(own, Situation::or);
    }

    private void pass(Node node, Situation now) {
        flow.seen().add(node, When.BEFORE, now);
        Situation done = run.through(node, now);
        flow.seen().add(node, When.DONE, done);
        Situation inside = run.inside();
        everything = everything.or(now.anyhow()).or(done.anyhow()).or(inside);
        for (Node event : part.attached(node)) {
            Situation here = inside.never() ? now : now.or(during(now, inside));
            arrive(event.id(), event.goesBeside() ? here.on(track -> track.into(beside(event))) : here);
        }
        part.linked(node).forEach(caught -> arrive(caught.id(), done));
        if (part.outgoing(node).isEmpty()) {
            end(node, done);
        } else {
            leave(node, done);
        }
    }

    /** At any time inside, on whatever branch it came there. */
    private static Situation during(Situation before, Situation inside) {
        Situation during = Situation.NEVER;
        for (Situation.Track track : before.states().keySet()) {
            during = during.or(inside.on(inner -> inner.in(track.branches())));
        }
        return during;
    }

    private static Branch beside(Node event) {
        return new Branch(event.id(), "", true);
    }

    private void end(Node node, Situation done) {
        if (!node.children("terminateEventDefinition").isEmpty()) {
            ends = ends.or(done.on(track -> track.in(List.of()).by(node.id())));
        } else if (node.children("errorEventDefinition").isEmpty()
                && part.linked(node).isEmpty()) {
            ends = ends.or(done.on(track -> track.by(node.id())));
        }
    }

    private void leave(Node node, Situation done) {
        List<Node> ways = part.outgoing(node);
        boolean splits = ways.size() > 1 && !node.is("exclusiveGateway", "inclusiveGateway", "eventBasedGateway");
        if (splits) {
            done.joined().ifPresent(state -> branches.begin(node.id(), state));
        }
        for (Node way : ways) {
            Situation there = splits
                    ? done.on(track -> track.into(new Branch(node.id(), way.id(), false)))
                    : done.eachIfAny(state -> chosen(node, way, ways, state));
            arrive(way.id(), there);
        }
    }

    private static Optional<State> chosen(Node gateway, Node way, List<Node> ways, State state) {
        Optional<Question> own = way.question();
        List<Question> others = new ArrayList<>();
        boolean otherwise = way.id().equals(gateway.attribute("default"));
        if (otherwise && gateway.is("exclusiveGateway", "inclusiveGateway")) {
            ways.forEach(each -> each.question().ifPresent(others::add));
        }
        return state.when(own, otherwise ? others : Set.of());
    }

    private void arrive(String id, Situation situation) {
        arrived.merge(id, situation, Situation::or);
    }
}
