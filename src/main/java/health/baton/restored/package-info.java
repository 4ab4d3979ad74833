/**
 * A database that came back from a backup: noticed at the start, and what may have left before is held until somebody has
 * been asked. The sending rooms ask the database themselves, by {@code held_since}.
 */
@org.jspecify.annotations.NullMarked
package health.baton.restored;
