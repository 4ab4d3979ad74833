/**
 * What is known of a case and its person: a timeline that is only ever added to. Decides which submissions are accepted
 * and keeps them in the engine's transaction.
 */
@org.jspecify.annotations.NullMarked
package health.baton.casefile;
