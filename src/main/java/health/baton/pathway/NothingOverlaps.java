package health.baton.pathway;

import health.baton.pathway.Layout.Label;
import health.baton.pathway.Layout.Placed;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class NothingOverlaps implements ModelRule {
    @Override
    public String id() {
        return "nothing-overlaps";
    }

    @Override
    public String why() {
        return "What lies under something else is not read, and a label on the wrong shape is read wrongly.";
    }

    @Override
    public List<Finding> check(Library library) {
        List<Finding> findings = new ArrayList<>();
        for (Model model : library.models()) {
            Layout layout = Layout.of(model);
            List<Placed> nodes = layout.nodes();
            for (int i = 0; i < nodes.size(); i++) {
                for (Placed other : nodes.subList(i + 1, nodes.size())) {
                    nodes(nodes.get(i), other, findings);
                }
            }
            labels(layout, findings);
        }
        return findings;
    }

    private void nodes(Placed one, Placed other, List<Finding> findings) {
        if (one.isInside(other) || other.isInside(one)) {
            Placed inner = one.isInside(other) ? one : other;
            Placed frame = one.isInside(other) ? other : one;
            if (frame.box().width() > 0 && !Outline.holds(frame.box(), inner.box())) {
                findings.add(inner.node()
                        .breaks(
                                this,
                                "is part of '%s' but does not stand inside it".formatted(label(frame)),
                                "Drag it in, or make the frame larger"));
            }
        } else if (!isAttached(one, other)
                && !isAttached(other, one)
                && one.outline().meets(other.box())
                && other.outline().meets(one.box())) {
            findings.add(one.node().breaks(this, "lies on '%s'".formatted(label(other)), "Drag the two apart"));
        }
    }

    private void labels(Layout layout, List<Finding> findings) {
        List<Label> labels = layout.labels();
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            for (Label other : labels.subList(i + 1, labels.size())) {
                if (Outline.meet(label.box(), other.box())) {
                    findings.add(label.of()
                            .breaks(
                                    this,
                                    "its label lies on the label '%s'"
                                            .formatted(other.of().name()),
                                    "Drag the two labels apart"));
                }
            }
            for (Placed node : layout.nodes()) {
                if (!isOn(label, node) && node.outline().meets(label.box())) {
                    findings.add(label.of()
                            .breaks(
                                    this,
                                    "its label lies on '%s'".formatted(label(node)),
                                    "Drag the label beside the shape"));
                }
            }
        }
    }

    /** A frame has room for the words of what stands in it or on its border. */
    private static boolean isOn(Label label, Placed frame) {
        return frame.isFrame()
                && (Layout.standsIn(label.of().element(), frame.node().element())
                        || label.of()
                                .attribute("attachedToRef")
                                .equals(frame.node().id()));
    }

    private static boolean isAttached(Placed event, Placed host) {
        return event.node().attribute("attachedToRef").equals(host.node().id());
    }

    private static String label(Placed node) {
        return Model.label(node.node().element());
    }
}
