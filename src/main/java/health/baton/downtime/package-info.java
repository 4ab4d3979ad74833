/**
 * What people need when Baton is down: the urgent cases as files outside of it, written while it runs, and every pathway's
 * questions on paper.
 */
@org.jspecify.annotations.NullMarked
package health.baton.downtime;
