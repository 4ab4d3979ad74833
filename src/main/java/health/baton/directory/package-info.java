/** Who is where: organisations of the NHS, teams and their opening hours, how to reach them, the staff. */
@org.jspecify.annotations.NullMarked
package health.baton.directory;
