/** The pages for whoever answers requests about records. */
@org.jspecify.annotations.NullMarked
package health.baton.records.web;
