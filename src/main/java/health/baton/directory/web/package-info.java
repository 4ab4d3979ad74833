/** The directory's doors for programs. */
@org.jspecify.annotations.NullMarked
package health.baton.directory.web;
