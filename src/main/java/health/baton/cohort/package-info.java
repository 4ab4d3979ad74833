/** Many people at once: a file of people is read and checked row by row, and each good row starts a case, once. */
@org.jspecify.annotations.NullMarked
package health.baton.cohort;
