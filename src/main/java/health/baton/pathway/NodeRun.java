package health.baton.pathway;

import health.baton.pathway.Reading.When;
import health.baton.pathway.Situation.Track;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** What one node does to what is known. */
final class NodeRun {
    private final DataFlow flow;
    private final Map<List<Object>, Ran> memo = new HashMap<>();
    private Situation inside = Situation.NEVER;

    NodeRun(DataFlow flow) {
        this.flow = flow;
    }

    /** What it came to, and whatever may be the case at some time inside. */
    private record Ran(Situation done, Situation inside) {}

    /** Whatever may be the case at some time inside the node that was run last, if it is a subprocess. */
    Situation inside() {
        return inside;
    }

    Situation through(Node node, Situation before) {
        Situation all = Situation.NEVER;
        Situation done = Situation.NEVER;
        for (var way : before.states().entrySet()) {
            Track track = way.getKey();
            Track alone = node.isScope() ? new Track(List.of(), track.told(), Set.of()) : track.in(List.of());
            Ran ran = memo.computeIfAbsent(List.of(node.id(), alone, way.getValue()), any -> {
                inside = Situation.NEVER;
                Situation ended = one(node, way.getValue(), alone);
                return new Ran(ended, inside);
            });
            all = all.or(ran.inside());
            done = done.or(ran.done().on(inner -> inner.in(track.branches())));
        }
        inside = all;
        return done;
    }

    private Situation one(Node node, State before, Track track) {
        boolean repeated = !node.children("multiInstanceLoopCharacteristics").isEmpty();
        Situation skipped = repeated ? new Situation(Map.of(track, before)) : Situation.NEVER;
        if (repeated && flow.gives().nothingToRepeat(node, before)) {
            return skipped;
        }
        Map<String, Value> inputs = flow.gives().inputs(node, before);
        State begun = written(before, inputs);
        Situation start = new Situation(Map.of(track, begun));
        flow.seen().add(node, When.INSIDE, start);
        Situation ran = work(node, start);
        flow.seen().add(node, When.RAN, ran);
        Situation done = ran.each(state -> {
            Map<String, Value> outputs = flow.gives().outputs(node, state);
            State kept = state.restored(inputs.keySet(), before);
            return written(forgets(node) ? before : kept, outputs);
        });
        return done.or(skipped);
    }

    /** A capability's outputs reach the case only through the task's outputs. */
    private static boolean forgets(Node node) {
        return node.is("serviceTask", "sendTask", "businessRuleTask");
    }

    private Situation work(Node node, Situation start) {
        if (node.is("callActivity")) {
            return call(node, start);
        }
        if (node.isScope()) {
            PartWalk inner = new PartWalk(flow, flow.part(node));
            Situation ended = inner.run(start);
            inside = inner.everything();
            return ended;
        }
        Situation done = start.each(state -> flow.gives().work(node, state));
        return flow.gives().promise(node).tellsGp() ? done.nowTold() : done;
    }

    private Situation call(Node call, Situation start) {
        Situation done = Situation.NEVER;
        for (var way : start.states().entrySet()) {
            State caller = way.getValue();
            State handed = State.NONE;
            for (Element in : call.extensions("in")) {
                String target = in.getAttribute("target");
                if (!target.isEmpty()) {
                    handed = handed.with(target, mapped(in, caller).handedBack());
                }
            }
            Situation begun =
                    new Situation(Map.of(new Track(List.of(), way.getKey().told(), Set.of()), handed));
            Situation ended = flow.call(call.attribute("calledElement"), begun);
            done = done.or(ended.each(block -> {
                State after = caller;
                for (Element out : call.extensions("out")) {
                    after = after.with(
                            out.getAttribute("target"), mapped(out, block).handedBack());
                }
                return after;
            }));
        }
        return done;
    }

    private static Value mapped(Element mapping, State from) {
        String source = mapping.getAttribute("source");
        return source.isEmpty() ? Gives.value(mapping.getAttribute("sourceExpression"), from) : from.get(source);
    }

    private static State written(State state, Map<String, Value> values) {
        State after = state;
        for (var value : values.entrySet()) {
            after = after.with(value.getKey(), value.getValue());
        }
        return after;
    }
}
