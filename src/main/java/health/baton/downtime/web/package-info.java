/** The page to prepare for downtime, and to see whether the snapshot is written. */
@org.jspecify.annotations.NullMarked
package health.baton.downtime.web;
