/** Records about people as a whole: everything that is held about one of them, and how long it has to be kept. */
@org.jspecify.annotations.NullMarked
package health.baton.records;
