package health.baton.drawing;

/**
 * Something to say about one node or flow on the drawing.
 *
 * @param cssClass {@code finding}, {@code covered} or {@code missed}
 * @param badge a few characters beside it, because colour alone is not enough; may be empty
 * @param words what is said to who points at it or listens; may be empty
 * @param link where it leads; may be empty
 */
public record Mark(String cssClass, String badge, String words, String link) {}
