package health.baton.drawing;

/** A place on the drawing, in pixels. */
record Point(double x, double y) {
    double to(Point other) {
        return Math.hypot(other.x - x, other.y - y);
    }

    /** The point so many pixels from here in the direction of the other. */
    Point towards(Point other, double pixels) {
        double length = to(other);
        return length == 0 ? this : new Point(x + (other.x - x) * pixels / length, y + (other.y - y) * pixels / length);
    }
}
