package health.baton.pathway;

import health.baton.pathway.Drawing.Shape;
import health.baton.pathway.Layout.Placed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

@Component
class LaneForEachRole implements ModelRule {
    @Override
    public String id() {
        return "lane-for-each-role";
    }

    @Override
    public String why() {
        return "People find their own part of a diagram by its lane: one for each role, and each step in one.";
    }

    @Override
    public List<Finding> check(Library library) {
        List<Finding> findings = new ArrayList<>();
        library.models().forEach(model -> check(model, findings));
        return findings;
    }

    private void check(Model model, List<Finding> findings) {
        List<Placed> nodes = Layout.of(model).nodes();
        List<Shape> lanes = Drawing.of(model).shapes.stream()
                .filter(shape -> "lane".equals(shape.part().getLocalName()))
                .toList();
        Map<String, String> laneOfRole = new HashMap<>();
        Map<String, String> roleOfLane = new HashMap<>();
        Set<String> roles = new TreeSet<>();
        for (Placed node : nodes) {
            List<Shape> around = lanes.stream()
                    .filter(lane -> Outline.holds(lane.box(), node.box()))
                    .toList();
            if (!lanes.isEmpty() && !mayCross(node, nodes)) {
                standsInOne(node, around, findings);
            }
            if (node.node().is("userTask")) {
                node.node().property("role").ifPresent(role -> {
                    roles.add(role);
                    around.stream().findFirst().ifPresent(lane -> {
                        String name = Model.label(lane.part());
                        sameLane(node, role, laneOfRole.putIfAbsent(role, name), name, findings);
                        sameRole(node, name, roleOfLane.putIfAbsent(name, role), role, findings);
                    });
                });
            }
        }
        if (lanes.isEmpty() && roles.size() > 1) {
            findings.add(new Node(model, model.process().orElse(model.definitions()))
                    .breaks(
                            this,
                            "has no lanes for the roles " + String.join(", ", roles),
                            "Draw a pool around it, with a lane for each role"));
        }
    }

    private void standsInOne(Placed node, List<Shape> around, List<Finding> findings) {
        if (around.size() != 1) {
            findings.add(
                    node.node().breaks(this, "does not stand within one lane", "Drag it into the lane of its role"));
            return;
        }
        Set<String> said = Model.inside(around.get(0).part(), "flowNodeRef").stream()
                .map(Element::getTextContent)
                .map(String::strip)
                .collect(Collectors.toSet());
        if (node.node().enclosing().isProcess() && !said.contains(node.node().id())) {
            findings.add(node.node()
                    .breaks(
                            this,
                            "is drawn in the lane '%s' but belongs to another in the file"
                                    .formatted(Model.label(around.get(0).part())),
                            "Drag it out of the lane and in again"));
        }
    }

    private void sameLane(Placed task, String role, @Nullable String before, String lane, List<Finding> findings) {
        if (before != null && !before.equals(lane)) {
            findings.add(task.node()
                    .breaks(
                            this,
                            "the role '%s' works in the lane '%s' and in '%s'".formatted(role, before, lane),
                            "Put all tasks of a role into one lane"));
        }
    }

    private void sameRole(Placed task, String lane, @Nullable String before, String role, List<Finding> findings) {
        if (before != null && !before.equals(role)) {
            findings.add(task.node()
                    .breaks(
                            this,
                            "the lane '%s' holds tasks of '%s' and of '%s'".formatted(lane, before, role),
                            "Draw a lane for each of the two"));
        }
    }

    /** A frame in which several roles work reaches over their lanes, and so may an event on its border. */
    private static boolean mayCross(Placed node, List<Placed> nodes) {
        String host = node.node().attribute("attachedToRef");
        return node.isFrame()
                || nodes.stream()
                        .anyMatch(one -> one.isFrame() && one.node().id().equals(host));
    }
}
