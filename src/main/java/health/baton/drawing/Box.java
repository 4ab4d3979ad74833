package health.baton.drawing;

/** A rectangle on the drawing, in pixels. */
record Box(double x, double y, double width, double height) {
    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    Point centre() {
        return new Point(x + width / 2, y + height / 2);
    }

    double area() {
        return width * height;
    }

    Box and(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /** Larger by so many pixels on each side; smaller when negative. */
    Box grown(double pixels) {
        return new Box(x - pixels, y - pixels, width + 2 * pixels, height + 2 * pixels);
    }

    /** A quarter turn, around the origin of the drawing. */
    Box turned() {
        return new Box(-height / 2, -width / 2, /* width= */ height, /* height= */ width);
    }

    static Box around(Point point) {
        return new Box(point.x(), point.y(), 0, 0);
    }
}
