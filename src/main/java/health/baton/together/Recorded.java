package health.baton.together;

/**
 * What became of one of many tasks.
 *
 * @param person whom it is about; the case's reference for whoever may not read it
 * @param done whether it was recorded now
 * @param sentence what became of it
 */
public record Recorded(String person, boolean done, String sentence) {}
