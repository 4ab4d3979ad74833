/** The page where pathways come in, and the door for programs. */
@org.jspecify.annotations.NullMarked
package health.baton.pathway.web;
