/** The page of the print run, and letters as files. */
@org.jspecify.annotations.NullMarked
package health.baton.printing.web;
