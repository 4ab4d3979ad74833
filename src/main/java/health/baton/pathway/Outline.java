package health.baton.pathway;

import health.baton.pathway.Drawing.Box;
import health.baton.pathway.Drawing.Point;
import org.w3c.dom.Element;

/**
 * The line around a node as people see it: an event is round, a gateway a diamond, all else a rectangle.
 *
 * @param box the rectangle around it
 */
record Outline(Box box, Form form) {
    /** A shape that only touches does not overlap; pixels. */
    static final double TOUCH = 1;

    enum Form {
        CIRCLE,
        DIAMOND,
        RECTANGLE
    }

    static Outline of(Element part, Box box) {
        String type = part.getLocalName();
        if (type.endsWith("Event")) {
            return new Outline(box, Form.CIRCLE);
        }
        return new Outline(box, type.endsWith("Gateway") ? Form.DIAMOND : Form.RECTANGLE);
    }

    /** Whether a part of the rectangle lies within the line by more than a touch. */
    boolean meets(Box other) {
        double dx = Math.max(0, Math.abs(box.centreX() - other.centreX()) - other.width() / 2);
        double dy = Math.max(0, Math.abs(box.centreY() - other.centreY()) - other.height() / 2);
        return outside(dx, dy) < -TOUCH;
    }

    /** How far the point lies from the line, in pixels. */
    double distance(Point point) {
        return Math.abs(outside(Math.abs(point.x() - box.centreX()), Math.abs(point.y() - box.centreY())));
    }

    /** How far outside the line a point lies that is so far from the centre; negative inside. */
    private double outside(double dx, double dy) {
        double halfWidth = box.width() / 2;
        double halfHeight = box.height() / 2;
        return switch (form) {
            case CIRCLE -> Math.hypot(dx, dy) - halfWidth;
            case DIAMOND -> (dx / halfWidth + dy / halfHeight - 1) * Math.min(halfWidth, halfHeight) / Math.sqrt(2);
            case RECTANGLE -> fromRectangle(dx - halfWidth, dy - halfHeight);
        };
    }

    private static double fromRectangle(double beyondSide, double beyondTop) {
        return beyondSide <= 0 || beyondTop <= 0 ? Math.max(beyondSide, beyondTop) : Math.hypot(beyondSide, beyondTop);
    }

    static boolean meet(Box one, Box other) {
        return new Outline(one, Form.RECTANGLE).meets(other);
    }

    static boolean holds(Box outer, Box inner) {
        return inner.x() >= outer.x() - TOUCH
                && inner.y() >= outer.y() - TOUCH
                && inner.x() + inner.width() <= outer.x() + outer.width() + TOUCH
                && inner.y() + inner.height() <= outer.y() + outer.height() + TOUCH;
    }
}
