/** Who is on duty, in which order they are asked, and offering a task from one to the next. */
@org.jspecify.annotations.NullMarked
package health.baton.rota;
