/**
 * Letters on paper: one letter as a tagged PDF, and the print run, which lays many out in the background, a step in one
 * transaction, and puts them into one PDF a batch for the mailing house.
 */
@org.jspecify.annotations.NullMarked
package health.baton.printing;
