/** The administrators' page and the door for programs. */
@org.jspecify.annotations.NullMarked
package health.baton.lists.web;
