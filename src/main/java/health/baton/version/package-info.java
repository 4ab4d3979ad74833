/**
 * Versions of pathways: withdraws one for safety and has each of its running cases looked at, and moves running cases to a
 * newer one where that is safe.
 */
@org.jspecify.annotations.NullMarked
package health.baton.version;
