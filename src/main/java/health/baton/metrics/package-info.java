/** Figures for those who run Baton: how much waits, how much is late, what fails; for Prometheus, without any person. */
@org.jspecify.annotations.NullMarked
package health.baton.metrics;
