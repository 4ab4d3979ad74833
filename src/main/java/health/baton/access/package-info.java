/**
 * Who comes in by which door, and what they may do there: the security of every address, the grants of every team, the
 * first administrator, and the people and cases of the demonstration.
 */
@org.jspecify.annotations.NullMarked
package health.baton.access;
