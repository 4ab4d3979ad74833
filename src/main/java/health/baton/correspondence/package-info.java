/**
 * Letters, messages and telling the named GP; answers to them. Everything that leaves is a row of one outbox, written in
 * the engine's transaction and sent afterwards, so that nothing is told that did not happen, and nothing is told twice.
 */
@org.jspecify.annotations.NullMarked
package health.baton.correspondence;
