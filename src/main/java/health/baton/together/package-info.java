/** Many tasks at once: those that the model marks, read on one page, answered with one form, each completed alone. */
@org.jspecify.annotations.NullMarked
package health.baton.together;
