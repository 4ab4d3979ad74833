/**
 * Meetings that come again: on which days they are held, which cases are on the agenda in which order, and who takes part.
 */
@org.jspecify.annotations.NullMarked
package health.baton.meeting;
