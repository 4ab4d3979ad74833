/** The administrators' page about versions, and the same for programs. */
@org.jspecify.annotations.NullMarked
package health.baton.version.web;
