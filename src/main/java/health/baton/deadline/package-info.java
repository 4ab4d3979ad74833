/** Working time: when something is due that a team owes, in its opening hours and its country's bank holidays. */
@org.jspecify.annotations.NullMarked
package health.baton.deadline;
