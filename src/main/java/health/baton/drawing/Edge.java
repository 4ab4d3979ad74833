package health.baton.drawing;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * A flow where the diagram has it.
 *
 * @param points two or more
 */
record Edge(Element flow, List<Point> points, Optional<Box> label) {
    String id() {
        return flow.getAttribute("id");
    }

    String type() {
        return flow.getLocalName();
    }

    String name() {
        return flow.getAttribute("name");
    }

    Point start() {
        return points.get(0);
    }

    Point end() {
        return points.get(points.size() - 1);
    }

    /** The middle of its longest stretch. */
    Point middle() {
        Point from = start();
        Point to = points.get(1);
        for (int i = 1; i + 1 < points.size(); i++) {
            if (points.get(i).to(points.get(i + 1)) > from.to(to)) {
                from = points.get(i);
                to = points.get(i + 1);
            }
        }
        return from.towards(to, from.to(to) / 2);
    }
}
